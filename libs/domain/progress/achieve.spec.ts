import fc from 'fast-check';
import { addDays, CalendarDate } from '../calendar';
import { achieve, completionOf, EntryKind, entryOf, Measure, measureOf, MeasureType, ProgressEntry } from '.';

const day: CalendarDate = '2026-09-30';
const verified = { day, including: 'verified' } as const;
const withWaiting = { day, including: 'waiting' } as const;

let count = 0;
function entry(kind: EntryKind, given: Partial<ProgressEntry>): ProgressEntry {
  count += 1;
  const id = `e${String(count).padStart(4, '0')}`;
  const asOf = given.asOf ?? '2026-06-30';
  return entryOf({ id, measureId: 'm', asOf, reportedAt: new Date(`${asOf}T01:00:00Z`), kind, ...given });
}
const figure = (value: number, given: Partial<ProgressEntry> = {}) => entry('figure', { value, ...given });
const rate = (numerator: number, denominator: number) => entry('figure', { numerator, denominator });
const sites = (siteIds: string[], given: Partial<ProgressEntry> = {}) => entry('sites', { siteIds, ...given });

const measure = (type: MeasureType, given: Partial<Measure> = {}): Measure => measureOf({ id: 'm', type, ...given });
const percent = (share: number | null): string => (share === null ? '—' : (Math.round(share * 1000) / 10).toFixed(1));

describe('real cases', () => {
  const communities = Array.from({ length: 22 }, (_, index) => ({ id: `s${index + 1}`, name: `小区${index + 1}` }));

  it('9 of 22 communities with their election done are 40.9 %', () => {
    const elections = measure('sites', { unit: '个', sites: { count: 22, named: communities } });
    const done = achieve(elections, [sites(['s1', 's2', 's3', 's4']), sites(['s5', 's6', 's7', 's8', 's9'])], verified);
    expect(percent(done.c)).toBe('40.9');
    expect(done).toMatchObject({ numerator: 9, denominator: 22, actual: 9 });
  });

  it('1439 of 1747 are 82.4 %', () => {
    const solved = measure('ratio', { unit: '%', target: 1, ratioBound: 'floor', entryMode: 'total' });
    const result = achieve(solved, [rate(1439, 1747)], verified);
    expect(percent(result.actual)).toBe('82.4');
    expect(result).toMatchObject({ numerator: 1439, denominator: 1747 });
  });

  it('9 of 11 are 81.8 %', () => {
    const closed = measure('ratio', { unit: '%', target: 1, ratioBound: 'floor', entryMode: 'increment' });
    expect(percent(achieve(closed, [rate(4, 5), rate(5, 6)], verified).actual)).toBe('81.8');
  });

  it('18 red property companies against 15 are 120 %, and 100 % in a roll-up', () => {
    const created = measure('cumulative', { unit: '家', target: 15, entryMode: 'increment' });
    expect(achieve(created, [figure(10), figure(8)], verified)).toMatchObject({
      r: 1.2,
      c: 1,
      actual: 18,
      note: 'over_target',
    });
  });
});

describe('each type of measure', () => {
  it.each<[string, Measure, ProgressEntry[], number | null]>([
    [
      '累计 by increments: 0.1 + 0.2 of 0.6',
      measure('cumulative', { target: 0.6, entryMode: 'increment' }),
      [figure(0.1), figure(0.2)],
      0.5,
    ],
    ['累计 by totals: the last one', measure('cumulative', { target: 40 }), [figure(10), figure(30)], 0.75],
    ['时点 from 80 to 90, now 85', measure('level', { baseline: 80, target: 90 }), [figure(85)], 0.5],
    ['时点 below its baseline', measure('level', { baseline: 80, target: 90 }), [figure(75)], -0.5],
    ['压降 from 100 to 60, now 70', measure('reduction', { baseline: 100, target: 60 }), [figure(70)], 0.75],
    ['控制 within', measure('ceiling', { target: 100 }), [figure(100)], 1],
    ['控制 a fifth above', measure('ceiling', { target: 100 }), [figure(120)], 0.8],
    ['控制 more than twice', measure('ceiling', { target: 100 }), [figure(250)], 0],
    ['控制 nothing allowed, nothing spent', measure('ceiling', { target: 0 }), [figure(0)], 1],
    ['控制 nothing allowed, something spent', measure('ceiling', { target: 0 }), [figure(1)], 0],
    ['保持 above', measure('floor', { target: 95 }), [figure(96)], 1],
    ['保持 below', measure('floor', { target: 80 }), [figure(60)], 0.75],
    ['区间 on its edge', measure('range', { range: { low: 4, high: 6 } }), [figure(6)], 1],
    ['区间 half its width outside', measure('range', { range: { low: 4, high: 6 } }), [figure(7)], 0.5],
    ['区间 far outside', measure('range', { range: { low: 4, high: 6 } }), [figure(0)], 0],
    ['比率 of nothing', measure('ratio', { target: 0.9, ratioBound: 'floor' }), [rate(0, 0)], null],
    ['比率 not below', measure('ratio', { target: 0.8, ratioBound: 'floor' }), [rate(3, 5)], 0.75],
    ['比率 not above', measure('ratio', { target: 0.5, ratioBound: 'ceiling' }), [rate(3, 5)], 0.8],
    ['比率 as a level', measure('ratio', { baseline: 0.5, target: 0.9, ratioBound: 'level' }), [rate(7, 10)], 0.5],
    ['出台文件 not yet', measure('binary'), [figure(0)], 0],
    ['出台文件 issued', measure('binary'), [figure(0), figure(1)], 1],
    ['定性', measure('unquantified'), [entry('no_change', {})], null],
  ])('%s', (_name, given, ledger, r) => {
    expect(achieve(given, ledger, verified).r).toBe(r);
  });

  it('阶段: each against its own target, none beyond it', () => {
    const lifts = measure('stages', {
      unit: '台',
      stages: [
        { id: 'signed', title: '签约', weight: 1, target: 20 },
        { id: 'started', title: '开工', weight: 1, target: 10 },
        { id: 'finished', title: '完工', weight: 2, target: 8 },
      ],
    });
    const ledger = [
      figure(30, { stageId: 'signed' }),
      figure(5, { stageId: 'started' }),
      figure(2, { stageId: 'finished' }),
    ];
    expect(achieve(lifts, ledger, verified).r).toBe(0.5);
  });

  it('节点: by the weight of nodes reached', () => {
    const park = measure('milestones', {
      milestones: [
        { id: 'a', title: '立项', weight: 1, dueOn: '2026-03-31' },
        { id: 'b', title: '开工', weight: 1, dueOn: '2026-06-30' },
        { id: 'c', title: '完工', weight: 2, dueOn: null },
      ],
    });
    const reached = [entry('milestones', { milestoneIds: ['a'] }), entry('milestones', { milestoneIds: ['a', 'b'] })];
    expect(achieve(park, reached, verified)).toMatchObject({ r: 0.5, actual: 2, numerator: 2, denominator: 4 });
  });

  it('点位: the count wins where fewer are named', () => {
    const lit = measure('sites', { unit: '处', sites: { count: 10, named: [{ id: 'a', name: '甲路' }] } });
    expect(achieve(lit, [sites(['a'])], verified).r).toBe(0.1);
    expect(achieve(lit, [sites(['a']), sites([], { siteCount: 4 })], verified).actual).toBe(4);
    const added = { ...lit, entryMode: 'increment' as const };
    expect(
      achieve(added, [sites(['a'], { siteCount: 3 }), sites([], { siteCount: 2 }), sites(['a'])], verified).actual,
    ).toBe(5);
  });
});

describe('what was never reported', () => {
  it('stands at the baseline and says so', () => {
    expect(achieve(measure('cumulative', { target: 15 }), [], verified)).toMatchObject({
      r: 0,
      actual: 0,
      note: 'never_reported',
    });
    expect(achieve(measure('level', { baseline: 80, target: 90 }), [], verified)).toMatchObject({ r: 0, actual: 80 });
  });

  it('has no value where there is no baseline to stand at', () => {
    for (const type of ['ceiling', 'floor'] as const) {
      expect(achieve(measure(type, { target: 5 }), [], verified)).toMatchObject({
        r: null,
        c: null,
        note: 'never_reported',
      });
    }
  });

  it('is not said of a task whose owner reported no change', () => {
    const result = achieve(measure('cumulative', { target: 15 }), [entry('no_change', { measureId: null })], verified);
    expect(result).toMatchObject({ r: 0, note: null, asOf: '2026-06-30' });
  });
});

describe('which entries count', () => {
  const built = measure('cumulative', { unit: '台', target: 10, entryMode: 'increment' });

  it('names every entry, used or left out with its reason', () => {
    const wrong = figure(9, { asOf: '2026-03-31' });
    const ledger = [
      wrong,
      figure(3, { asOf: '2026-03-31', corrects: wrong.id, reportedAt: new Date('2026-04-02T01:00:00Z') }),
      figure(1, { review: 'waiting' }),
      figure(1, { review: 'returned' }),
      figure(1, { asOf: '2026-10-01' }),
      figure(2),
    ];
    const official = achieve(built, ledger, verified);
    expect(official).toMatchObject({ actual: 5, c: 0.5, asOf: '2026-06-30' });
    expect(official.excluded.map(({ reason }) => reason).sort()).toEqual([
      'after_day',
      'corrected',
      'returned',
      'waiting',
    ]);
    expect(official.usedEntryIds.length + official.excluded.length).toBe(ledger.length);
    expect(achieve(built, ledger, withWaiting).actual).toBe(6);
  });

  it('counts an entry of the very day', () => {
    expect(achieve(built, [figure(2, { asOf: day })], verified).actual).toBe(2);
  });

  it('keeps the corrected figure official until its correction is accepted', () => {
    const wrong = figure(9);
    const correction = figure(3, { corrects: wrong.id, review: 'waiting' });
    expect(achieve(built, [wrong, correction], verified).actual).toBe(9);
    expect(achieve(built, [wrong, correction], withWaiting).actual).toBe(3);
  });

  it('follows a chain of corrections to its end', () => {
    const first = figure(9);
    const second = figure(8, { corrects: first.id });
    const third = figure(7, { corrects: second.id });
    expect(achieve(built, [third, first, second], verified).actual).toBe(7);
  });

  it('lets only the later of two corrections stand', () => {
    const wrong = figure(9);
    const early = figure(3, { corrects: wrong.id, reportedAt: new Date('2026-07-01T00:00:00Z') });
    const late = figure(4, { corrects: wrong.id, reportedAt: new Date('2026-07-02T00:00:00Z') });
    expect(achieve(built, [late, wrong, early], verified).actual).toBe(4);
  });

  it('passes over entries of other measures', () => {
    expect(achieve(built, [figure(2), figure(5, { measureId: 'other' })], verified).actual).toBe(2);
  });
});

describe('whatever is reported', () => {
  const quantity = fc.integer({ min: 0, max: 100_000 }).map((cents) => cents / 100);
  const types = fc.constantFrom<MeasureType>(
    'cumulative',
    'level',
    'reduction',
    'ceiling',
    'floor',
    'range',
    'binary',
    'stages',
  );
  const anyMeasure = fc.record({ type: types, a: quantity, b: quantity, low: quantity }).map(({ type, a, b, low }) => {
    const [least, most] = a < b ? [a, b] : [b, a + 1];
    const [baseline, target] = type === 'reduction' ? [most, least] : [least, most];
    const stages = [{ id: 's', title: '完工', weight: 1, target: most + 1 }];
    return measure(type, { baseline, target, range: { low, high: low + 5 }, stages, entryMode: 'total' });
  });

  it('completion lies between 0 and 1', () => {
    fc.assert(
      fc.property(anyMeasure, fc.array(quantity), (given, values) => {
        const { c } = achieve(
          given,
          values.map((value) => figure(value, { stageId: 's' })),
          verified,
        );
        return c === null || (c >= 0 && c <= 1);
      }),
    );
  });

  it('more is never worse where more is wanted, and less where less is', () => {
    fc.assert(
      fc.property(anyMeasure, quantity, quantity, (given, x, y) => {
        fc.pre(given.type !== 'range' && given.type !== 'binary');
        const [less, more] = [Math.min(x, y), Math.max(x, y)].map(
          (value) => achieve(given, [figure(value, { stageId: 's' })], verified).r ?? Number.NaN,
        );
        const wantsLess = given.type === 'reduction' || given.type === 'ceiling';
        expect(wantsLess ? less : more).toBeGreaterThanOrEqual((wantsLess ? more : less) ?? Number.NaN);
      }),
    );
  });

  it('is the same in 元 and in 万元', () => {
    const inYuan = (share: number | null): number | null => (share === null ? null : Math.round(share * 10_000));
    fc.assert(
      fc.property(anyMeasure, quantity, (given, value) => {
        fc.pre(given.type !== 'binary');
        const yuan = measure(given.type, {
          baseline: inYuan(given.baseline),
          target: inYuan(given.target),
          range: given.range && {
            low: Math.round(given.range.low * 10_000),
            high: Math.round(given.range.high * 10_000),
          },
          stages: given.stages.map((stage) => ({ ...stage, target: Math.round(stage.target * 10_000) })),
        });
        const inWan = achieve(given, [figure(value, { stageId: 's' })], verified).r;
        expect(achieve(yuan, [figure(Math.round(value * 10_000), { stageId: 's' })], verified).r).toBe(inWan);
      }),
    );
  });

  it('recomputing from the ledger in any order gives the same', () => {
    const ledgers = fc.array(
      fc.record({
        value: quantity,
        days: fc.integer({ min: 0, max: 300 }),
        review: fc.constantFrom('accepted', 'waiting', 'returned'),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(anyMeasure, ledgers, fc.nat(), (given, rows, seed) => {
        const ledger = rows.map(({ value, days, review }, index) => {
          const corrects = index > 0 && index % 3 === 0 ? `r${index - 1}` : null;
          return figure(value, {
            id: `r${index}`,
            stageId: 's',
            asOf: addDays('2026-01-01', days),
            review,
            corrects,
          } as Partial<ProgressEntry>);
        });
        const cut = seed % (ledger.length + 1);
        const shuffled = [...ledger.slice(cut), ...ledger.slice(0, cut)].reverse();
        expect(achieve(given, shuffled, verified)).toEqual(achieve(given, ledger, verified));
      }),
    );
  });
});

describe('a task with several measures', () => {
  it('weighs them and leaves out those without a value', () => {
    expect(
      completionOf([
        { weight: 1, c: 0.5 },
        { weight: 3, c: 1 },
        { weight: 9, c: null },
      ]),
    ).toBe(0.875);
    expect(completionOf([{ weight: 1, c: null }])).toBeNull();
  });
});
