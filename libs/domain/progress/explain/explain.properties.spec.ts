import fc from 'fast-check';
import { figure, measure, rate, sites } from '../../../../test/factories/ledger-entries';
import { day, group, rollUp, task } from '../../../../test/factories/roll-up-tasks';
import { evaluatePrinted } from '../../../../test/support/evaluate-printed';
import { addDays, calendarFromNotices, withProvisionalYear } from '../../calendar';
import {
  countedPart,
  Curve,
  defaultColourSettings,
  defaultPlanRules,
  expected,
  ExplainedRollUpFigure,
  ExplainedTaskFigure,
  explainRollUp,
  explainTarget,
  explainTask,
  Explanation,
  gapPoints,
  Measure,
  ProgressEntry,
  projectTask,
  rateNames,
  RollUpFigures,
  RollUpTask,
  scheduleOfTask,
  shareOfRate,
  Standing,
} from '..';

const calendar = [2025, 2026, 2027].reduce(withProvisionalYear, calendarFromNotices([]));
const quantity = fc.integer({ min: 0, max: 100_000 }).map((cents) => cents / 100);

/** Gaps are cut off past nine decimals. The figure is what its formula gives, and what its last line gives to whoever computes it by hand. */
function expectExplained(explanation: Explanation, shown: number | null, digits = 12): void {
  if (shown === null) {
    expect(explanation.value).toBeNull();
    expect(explanation.note).not.toBeNull();
    return;
  }
  expect(explanation.value).toBeCloseTo(shown, digits);
  for (const { substituted, value } of explanation.steps) {
    expect(Math.abs(evaluatePrinted(substituted) - value)).toBeLessThan(2e-4 * Math.max(1, Math.abs(value)));
  }
}

describe('a figure of a task, evaluated from its explanation', () => {
  const anyMeasure = fc
    .record({
      type: fc.constantFrom<Measure['type']>(
        ...(['cumulative', 'level', 'reduction', 'ceiling', 'floor', 'range', 'ratio', 'binary'] as const),
        ...(['stages', 'sites', 'milestones', 'unquantified'] as const),
      ),
      a: quantity,
      b: quantity,
      weight: fc.integer({ min: 1, max: 9 }),
      mode: fc.constantFrom<Measure['entryMode']>('increment', 'total'),
      bound: fc.constantFrom<NonNullable<Measure['ratioBound']>>('level', 'floor', 'ceiling'),
    })
    .map(({ type, a, b, weight, mode, bound }) => {
      const [least, most] = a < b ? [a, b] : [b, a + 1];
      const [baseline, target] = type === 'reduction' ? [most, least] : [least, most];
      const own = type === 'ratio' ? { baseline: 0.1, target: 0.8, ratioBound: bound } : { baseline, target };
      return measure(type, {
        ...own,
        weight,
        range: { low: least, high: least + 5 },
        entryMode: mode,
        sites: type === 'sites' ? { count: 22, named: [] } : null,
        milestones: type === 'milestones' ? nodes : [],
        stages: [
          { id: 's', title: '完工', weight: 2, target: most + 1 },
          { id: 'other', title: '开工', weight: 1, target: 10 },
        ],
      });
    });
  const nodes = [
    { id: 'n1', title: '征求意见', weight: 3, dueOn: '2026-06-30' },
    { id: 'n2', title: '印发', weight: 7, dueOn: null },
  ] as const;
  const anyEntries = (given: Measure) =>
    fc.array(
      fc
        .record({
          value: quantity,
          days: fc.integer({ min: 0, max: 300 }),
          review: fc.constantFrom<ProgressEntry['review']>('accepted', 'accepted', 'waiting', 'returned'),
          isNoChange: fc.boolean(),
          node: fc.constantFrom('n1', 'n2'),
        })
        .map(({ value, days, review, isNoChange, node }) => {
          const said = { asOf: addDays('2026-01-01', days), review, measureId: given.id };
          if (isNoChange && days % 3 === 0) return figure(0, { ...said, kind: 'no_change', value: null });
          if (given.type === 'ratio') return { ...rate(Math.floor(value), Math.floor(value) + 7), ...said };
          if (given.type === 'sites') return sites([], { ...said, siteCount: Math.floor(value) % 23 });
          if (given.type === 'milestones') return figure(0, { ...said, kind: 'milestones', milestoneIds: [node] });
          return figure(given.type === 'binary' ? 1 : value, { ...said, stageId: 's' });
        }),
      { maxLength: 8 },
    );
  const anyTask = fc
    .array(anyMeasure, { minLength: 1, maxLength: 3 })
    .map((measures) => measures.map((given, index) => ({ ...given, id: `m${index}`, object: `指标${index}` })))
    .chain((measures) =>
      fc.record({
        measures: fc.constant(measures),
        ledger: fc.tuple(...measures.map(anyEntries)).map((lists) => lists.flat()),
        length: fc.integer({ min: 1, max: 500 }),
        closedAs: fc.constantFrom('completed' as const, 'standing' as const, null, null),
        curve: fc.constantFrom<Curve>(
          { kind: 'linear' },
          { kind: 'quarterly' },
          { kind: 'backLoaded' },
          { kind: 'custom', points: [{ on: '2026-05-01', share: 0.2 }] },
        ),
      }),
    );

  it('is the figure shown', () => {
    fc.assert(
      fc.property(anyTask, ({ length, closedAs, curve, ...given }) => {
        const dates = { startsOn: '2026-01-01', dueOn: addDays('2026-01-01', length) } as const;
        const subject = { ...given, ...dates, closedAs, title: '任务' };
        const rules = { ...defaultPlanRules, curve };
        const standing = closedAs === null ? 'active' : 'closed';
        const shown = projectTask({ ...subject, standing }, { rules, calendar, zone: 'Asia/Shanghai', day });
        const values = shown.figures.map(({ completion }) => ({ c: completion }));
        const isValued = values.some(({ c }) => c !== null);
        const due = isValued ? expected(scheduleOfTask(subject, values, curve), day, calendar) : null;
        const of = (asked: ExplainedTaskFigure) =>
          explainTask(asked, subject, { curve, calendar, day, ledgerDay: day });
        expectExplained(of('completion'), shown.completion);
        expectExplained(of('waitingCompletion'), shown.waitingCompletion);
        expectExplained(of('achievement'), shown.achievement);
        expectExplained(of('expected'), due);
        if (due !== null && shown.completion !== null) expectExplained(of('gap'), -gapPoints(due, shown.completion), 8);
        given.measures.forEach((each, index) => {
          const own = given.ledger.filter(({ measureId }) => measureId === each.id || measureId === null);
          const stored = shown.figures[index];
          expectExplained(explainTarget('actual', each, own, day), stored?.actual ?? null);
          expectExplained(explainTarget('achievement', each, own, day), stored?.achievement ?? null);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('tells of every line of the ledger, each once', () => {
    fc.assert(
      fc.property(anyTask, ({ measures, ledger, length }) => {
        const subject = { measures, ledger, startsOn: '2026-01-01', dueOn: addDays('2026-01-01', length) } as const;
        const told = explainTask(
          'completion',
          { ...subject, closedAs: null, title: '任务' },
          { curve: { kind: 'linear' }, calendar, day, ledgerDay: day },
        );
        const ids = [...told.included, ...told.excluded].map(({ id }) => id).sort();
        expect(ids).toEqual(ledger.map(({ id }) => id).sort());
      }),
    );
  });
});

describe('a figure of many tasks, evaluated from its explanation', () => {
  const share = fc.integer({ min: 0, max: 10_000 }).map((parts) => parts / 10_000);
  const someDay = fc.integer({ min: 0, max: 500 }).map((days) => addDays('2026-01-01', days));
  const anyTask = fc
    .record({
      standing: fc.constantFrom<Standing>('active', 'active', 'active', 'closed', 'paused', 'cancelled', 'not_started'),
      completion: fc.option(share, { freq: 5 }),
      waitingCompletion: fc.option(share),
      expected: share,
      dueOn: someDay,
      closedOn: someDay,
      reported: fc.option(fc.boolean()),
      closedAs: fc.constantFrom<RollUpTask['closedAs']>('completed', 'standing', 'target_adjusted', 'withdrawn', null),
      weight: fc.option(fc.integer({ min: 1, max: 50 })),
    })
    .map((given) => task(given));
  const departments = fc.array(fc.array(anyTask, { maxLength: 12 }), { minLength: 1, maxLength: 4 });
  const weighted = ['completion', 'waitingCompletion', 'expected'] as const;

  const expectFigures = (parts: Parameters<typeof explainRollUp>[2], figures: RollUpFigures) => {
    const of = (asked: ExplainedRollUpFigure) => explainRollUp('清溪镇', asked, parts);
    for (const asked of weighted) expectExplained(of(asked), figures[asked]);
    for (const asked of rateNames) expectExplained(of(asked), shareOfRate(figures[asked]));
    const { completion, expected: due } = figures;
    if (completion !== null && due !== null) expectExplained(of('gap'), -gapPoints(due, completion), 8);
    const told = of('completion');
    expect(told.coverage).toEqual(figures.coverage);
    expect(told.excluded.map(({ id }) => id).sort()).toEqual(figures.leftOut.map(({ id }) => id).sort());
  };

  it('is the figure shown, of a department and of its organisation', () => {
    fc.assert(
      fc.property(departments, (lists) => {
        const groups = lists.map((tasks) => group(rollUp(tasks)));
        lists.forEach((tasks, index) => {
          const parts = tasks.map((each) => countedPart(each, day, defaultColourSettings));
          expectFigures(parts, groups[index]?.figures ?? rollUp([]));
        });
        const parts = groups.map((each) => countedPart(each, day, defaultColourSettings));
        expectFigures(parts, rollUp(groups));
      }),
    );
  });
});
