import { entry, figure, measure, rate, sites, verified } from '../../../test/factories/ledger-entries';
import { achieve, completionOf, Measure, ProgressEntry } from '.';

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
