import { calendarFromNotices, WorkingCalendar } from '@dajuan/domain/calendar';
import { everyDay, everyMinute, workingMornings } from './slots';

/** National Day 2026 as it was given: 1 to 7 October off, Saturday 10 October worked for it. */
const calendar: WorkingCalendar = calendarFromNotices([
  {
    year: 2026,
    sources: [],
    daysOff: [{ name: '国庆节', from: '2026-10-01', to: '2026-10-07' }],
    makeUpDays: [{ name: '国庆节', on: '2026-10-10' }],
  },
]);
const shanghai = workingMornings('08:30', 'Asia/Shanghai', calendar);
const at = (text: string) => new Date(text);
const texts = (slots: readonly Date[]) => slots.map((slot) => slot.toISOString());

describe('working mornings', () => {
  it('pass over a holiday and come on the Saturday that makes up for it', () => {
    expect(texts(shanghai(at('2026-09-30T00:30:00Z'), at('2026-10-12T12:00:00Z')))).toEqual([
      '2026-10-08T00:30:00.000Z',
      '2026-10-09T00:30:00.000Z',
      '2026-10-10T00:30:00.000Z',
      '2026-10-12T00:30:00.000Z',
    ]);
  });

  it('have not come a second before their time', () => {
    expect(shanghai(null, at('2026-10-08T00:29:59Z'))).toEqual([]);
    expect(texts(shanghai(null, at('2026-10-08T00:30:00Z')))).toEqual(['2026-10-08T00:30:00.000Z']);
  });

  it('are made up for over a month and no further', () => {
    const slots = shanghai(at('2026-05-01T00:00:00Z'), at('2026-09-30T12:00:00Z'));
    expect(slots[0]).toEqual(at('2026-08-31T00:30:00Z'));
    expect(slots).toHaveLength(23);
  });

  it('follow the clocks of the place, also where they change', () => {
    const berlin = workingMornings('08:30', 'Europe/Berlin', calendar);
    expect(texts(berlin(at('2026-10-22T12:00:00Z'), at('2026-10-26T12:00:00Z')))).toEqual([
      '2026-10-23T06:30:00.000Z',
      '2026-10-26T07:30:00.000Z',
    ]);
  });
});

describe('what recurs for the installation', () => {
  it('comes once a minute, and once after a long silence', () => {
    const now = at('2026-11-20T08:31:42Z');
    expect(texts(everyMinute(null, now))).toEqual(['2026-11-20T08:31:00.000Z']);
    expect(texts(everyMinute(at('2026-11-01T00:00:00Z'), now))).toEqual(['2026-11-20T08:31:00.000Z']);
    expect(everyMinute(at('2026-11-20T08:31:00Z'), now)).toEqual([]);
  });

  it('comes once a day', () => {
    const now = at('2026-11-20T23:59:59Z');
    expect(texts(everyDay(at('2026-11-19T00:00:00Z'), now))).toEqual(['2026-11-20T00:00:00.000Z']);
    expect(everyDay(at('2026-11-20T00:00:00Z'), now)).toEqual([]);
  });
});
