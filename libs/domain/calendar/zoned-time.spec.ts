import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { transformFileSync } from '@swc/core';
import { CalendarDate, dateInZone, endOfDay, instantAt } from '.';
import { InvalidLocalTime } from '../errors';

describe('local time', () => {
  it.each<[CalendarDate, string, string, string, string]>([
    ['2026-11-20', '08:30', 'Asia/Shanghai', '2026-11-20T00:30:00.000Z', 'an ordinary morning'],
    ['2026-01-01', '00:00', 'Asia/Shanghai', '2025-12-31T16:00:00.000Z', 'the first minute of a year'],
    ['2024-02-29', '08:30', 'Asia/Shanghai', '2024-02-29T00:30:00.000Z', 'a leap day'],
    ['2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:30:00.000Z', 'a time the clocks skip'],
    ['2026-03-08', '03:30', 'America/New_York', '2026-03-08T07:30:00.000Z', 'the time shown instead'],
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00.000Z', 'a time shown twice: the first'],
    ['1988-07-01', '08:30', 'Asia/Shanghai', '1988-06-30T23:30:00.000Z', 'the summer time of 1988'],
  ])('%s %s in %s is %s: %s', (date, time, zone, instant) => {
    expect(instantAt(date, time, zone).toISOString()).toBe(instant);
  });

  it('changes its date at midnight of the zone', () => {
    expect(dateInZone(new Date('2026-12-31T15:59:59.999Z'), 'Asia/Shanghai')).toBe('2026-12-31');
    expect(dateInZone(new Date('2026-12-31T16:00:00.000Z'), 'Asia/Shanghai')).toBe('2027-01-01');
    expect(endOfDay('2026-12-31', 'Asia/Shanghai').toISOString()).toBe('2026-12-31T16:00:00.000Z');
  });

  it.each([
    ['25:00', 'Asia/Shanghai'],
    ['8:30', 'Asia/Shanghai'],
    ['24:00', 'Asia/Shanghai'],
    ['08:30', 'Asia/Nowhere'],
  ])('%s in %s is refused', (time, zone) => {
    expect(() => instantAt('2026-11-20', time, zone)).toThrow(InvalidLocalTime);
  });
});

describe("the process's own zone", () => {
  const root = join(__dirname, '../../..');
  let built: string;

  // A process takes its zone once, when it starts: the rule is compiled and run in a process of each zone.
  beforeAll(() => {
    built = mkdtempSync(join(tmpdir(), 'zones-'));
    for (const file of ['errors.ts', 'calendar/calendar-date.ts', 'calendar/zoned-time.ts']) {
      const target = join(built, file.replace(/\.ts$/, '.js'));
      mkdirSync(dirname(target), { recursive: true });
      const { code } = transformFileSync(join(__dirname, '..', file), {
        swcrc: false,
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'commonjs' },
      });
      writeFileSync(target, code);
    }
  });

  afterAll(() => rmSync(built, { recursive: true, force: true }));

  const everyDayFrom2025To2030 = `
    const { addDays } = require('./calendar/calendar-date.js');
    const { dateInZone, instantAt } = require('./calendar/zoned-time.js');
    const lines = [];
    for (const zone of ['Asia/Shanghai', 'Asia/Urumqi', 'America/New_York'])
      for (let day = '2025-01-01'; day <= '2030-12-31'; day = addDays(day, 1))
        for (const time of ['00:00', '02:30', '08:30', '23:59']) {
          const at = instantAt(day, time, zone);
          lines.push([zone, day, time, at.toISOString(), dateInZone(at, zone)].join(' '));
        }
    console.log(JSON.stringify({
      offset: new Date('2026-07-01T00:00:00Z').getTimezoneOffset(),
      count: lines.length,
      strays: lines.filter((line) => line.split(' ')[1] !== line.split(' ')[4]),
      hash: require('node:crypto').createHash('sha256').update(lines.join('\\n')).digest('hex'),
    }));`;

  const runIn = (zone: string): { offset: number; count: number; strays: string[]; hash: string } =>
    JSON.parse(
      execFileSync(process.execPath, ['-e', everyDayFrom2025To2030], {
        cwd: built,
        env: { ...process.env, TZ: zone, NODE_PATH: join(root, 'node_modules') },
        encoding: 'utf8',
      }),
    );

  it('changes no instant from 2025 to 2030', () => {
    const [utc, shanghai, newYork] = ['UTC', 'Asia/Shanghai', 'America/New_York'].map(runIn);
    expect([utc?.offset, shanghai?.offset, newYork?.offset]).toEqual([0, -480, 240]);
    expect(utc).toMatchObject({ count: 3 * 2191 * 4, strays: [] });
    expect(shanghai?.hash).toBe(utc?.hash);
    expect(newYork?.hash).toBe(utc?.hash);
  }, 60_000);
});
