import fc from 'fast-check';
import { Measure, measureOf } from '../measure';
import { ProgressEntry } from '../progress-entry';
import { refuseEntry } from '../refuse-entry';
import { EntryField } from './entry-columns';
import { entryLines, EntrySheetTask } from './entry-lines';
import { FilledLine, JudgedLine, judgeLines, LedgerRules } from './judge-lines';
import { FilledCells, readEntryLine } from './read-entry-line';

const DAY = '2026-09-30';
const when = { day: DAY, at: new Date(`${DAY}T01:00:00Z`) } as const;
const blank: FilledCells = {
  ...{ asOf: '', value: '', numerator: '', denominator: '', names: '', unchanged: '', note: '', nextStep: '' },
};

const taskOf = (measures: readonly Measure[], ledger: readonly ProgressEntry[] = []): EntrySheetTask => ({
  ...{ id: 'task', number: 7, title: '小区业委会换届', dueOn: '2026-12-31', measures, ledger },
});

/** What the ledger itself says of figures. */
const rulesOf = (measures: readonly Measure[]): LedgerRules => ({
  refuse: ({ note: _note, nextStep: _next, ...entry }, ledger) =>
    refuseEntry(
      measures.find(({ id }) => id === entry.measureId) ?? measureOf({ id: '', type: 'unquantified' }),
      { ...entry, corrects: null },
      { today: DAY, startsOn: '2026-01-01', ledger, givenUnit: null },
    ),
  refuseUnexplained: () => null,
});

function fill(task: EntrySheetTask, at: number, cells: Partial<FilledCells>): FilledLine {
  const { targetId, partId, stamp } = entryLines(task, DAY)[at]!;
  return { row: at + 3, targetId, partId, stamp, cells: { ...blank, ...cells } };
}

const judge = (task: EntrySheetTask, ...lines: FilledLine[]): JudgedLine[] =>
  judgeLines(task, lines, rulesOf(task.measures), when);

/** The task once what is ready has been reported and accepted. */
function reported(task: EntrySheetTask, judged: readonly JudgedLine[]): EntrySheetTask {
  const entries = judged.flatMap(({ outcome, entry, row }): ProgressEntry[] => {
    if (outcome !== 'ready' || !entry) return [];
    const { note: _note, nextStep: _next, ...figure } = entry;
    return [
      { ...figure, id: `r${row}-${task.ledger.length}`, reportedAt: when.at, review: 'accepted', corrects: null },
    ];
  });
  return { ...task, ledger: [...task.ledger, ...entries] };
}

const named = (names: readonly string[]) => names.map((name) => ({ id: `id ${name}`, name }));
const node = (title: string) => ({ id: `id ${title}`, title, weight: 1, dueOn: null });
const stage = (title: string, target: number) => ({ id: `id ${title}`, title, weight: 1, target });

/** Every type: what is filled in on its line `at`, and what the next sheet shows as verified there. */
const types: Readonly<Record<string, [Partial<Measure> & Pick<Measure, 'type'>, number, Partial<FilledCells>, unknown]>> = {
  'a total': [{ type: 'cumulative', target: 15, unit: '家' }, 0, { value: '6家' }, 6],
  'an increment': [{ type: 'cumulative', target: 15, entryMode: 'increment' }, 0, { value: '１２' }, 12],
  'a level': [{ type: 'level', target: 95, unit: '%' }, 0, { value: '-3.5%' }, -3.5],
  'a reduction': [{ type: 'reduction', baseline: 40, target: 10 }, 0, { value: '２５' }, 25],
  'a ceiling': [{ type: 'ceiling', target: 3 }, 0, { value: '0' }, 0],
  'a floor': [{ type: 'floor', target: 90 }, 0, { value: '91.25' }, 91.25],
  'a range': [{ type: 'range', range: { low: 1, high: 2 } }, 0, { value: '1.5' }, 1.5],
  'a ratio': [{ type: 'ratio', target: 0.9, ratioBound: 'floor' }, 0, { numerator: '9', denominator: '11' }, '81.8%（9/11）'],
  'the second of three stages': [
    { type: 'stages', stages: [stage('签约', 39), stage('开工', 20), stage('完工', 13)] }, 1, { value: '11' }, 11,
  ],
  'nodes': [{ type: 'milestones', milestones: ['起草', '征求意见', '印发'].map(node) }, 0, { names: '起草、征求意见' }, 2],
  'sites by name': [
    { type: 'sites', sites: { count: 3, named: named(['南方城', '华唐苑', '上海 春城']) } }, 0, { names: '南方城，上海春城' }, 2,
  ],
  'sites by number': [{ type: 'sites', sites: { count: 22, named: [] } }, 0, { value: '9' }, 9],
  'sites of which some are named': [
    { type: 'sites', sites: { count: 22, named: named(['南方城']) } }, 0, { names: '南方城', value: '9' }, 9,
  ],
  'done or not': [{ type: 'binary' }, 0, { value: '1' }, 1],
  'a recurring duty': [
    { type: 'recurring', entryMode: 'increment', periodTargets: [{ dueOn: '2026-09-30', value: 2 }] }, 0, { value: '2' }, 1,
  ],
  'what is to be kept at zero': [{ type: 'dynamic_zero' }, 0, { value: '0' }, 0],
  'a position': [{ type: 'rank', target: 3 }, 0, { value: '4', denominator: '14' }, 4],
  'an index': [{ type: 'index' }, 0, { value: '196.82', denominator: '180' }, 196.82],
  'a component of an index': [
    { type: 'index', components: [{ id: 'c', title: '警情指数', weights: [{ from: '2026-01-01', weight: 1 }] }] }, 1, { value: '88' }, 88,
  ],
}; // prettier-ignore

describe('an entry sheet', () => {
  it.each(Object.entries(types))('shows %s as it was filled in before', (_name, [given, at, cells, shown]) => {
    const task = taskOf([measureOf({ id: 'm', object: '指标', ...given })]);
    const line = fill(task, at, cells);
    const first = judge(task, line);
    expect(first).toMatchObject([{ outcome: 'ready', refusals: [] }]);
    const next = reported(task, first);
    expect(entryLines(next, DAY)[at]).toMatchObject({ verified: shown, waiting: shown, lastReport: `${DAY} 已审核` });
    expect(judge(next, line)).toMatchObject([{ outcome: 'already' }]);
    expect(judge(next, { ...line, cells: { ...line.cells, asOf: '2026-09-01' } })).toMatchObject([
      { outcome: 'changed', refusals: [{ code: 'changed_since' }] },
    ]);
  });

  it('asks in every type for something that may be filled in', () => {
    for (const [given, at, cells] of Object.values(types)) {
      const line = entryLines(taskOf([measureOf({ id: 'm', ...given })]), DAY)[at]!;
      expect(line.hint).not.toBe('');
      expect([...line.open]).toEqual(expect.arrayContaining(Object.keys(cells)));
    }
  });

  it('keeps every figure to the digit, whatever it is', () => {
    const number = fc.double({ min: 0, max: 1e12, noNaN: true }).map((value) => Number(value.toPrecision(15)));
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 6 }), (values) => {
        let task = taskOf([measureOf({ id: 'm', type: 'level', target: 5 })]);
        for (const value of values) {
          task = reported(task, judge(task, fill(task, 0, { value: value.toFixed(20).replace(/\.?0+$/, '') || '0' })));
          expect(entryLines(task, DAY)[0]!.verified).toBeCloseTo(value, 8);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('names what is left to do, and takes what waits for review as done', () => {
    const sites = { count: 3, named: named(['甲', '乙', '丙']) };
    const task = taskOf([measureOf({ id: 'm', type: 'sites', sites })]);
    const judged = judge(task, fill(task, 0, { names: '乙' }));
    const waiting = { ...reported(task, judged) };
    const ledger = waiting.ledger.map((entry) => ({ ...entry, review: 'waiting' as const }));
    expect(entryLines({ ...waiting, ledger }, DAY)[0]).toMatchObject({
      hint: expect.stringContaining('还有：甲、丙'),
      ...{ verified: 0, waiting: 1, lastReport: `${DAY} 待审核` },
    });
  });
});

describe('a line that was filled in', () => {
  const measure = measureOf({ id: 'm', type: 'cumulative', target: 15, unit: '家' });
  const codesOf = (cells: Partial<FilledCells>, of: Measure | null = measure) =>
    readEntryLine({ ...blank, ...cells }, { measure: of, partId: null }, DAY).refusals.map(({ code, field }) => [
      code,
      field,
    ]);

  it.each<[Partial<FilledCells>, string, EntryField]>([
    [{ value: '约6' }, 'not_a_number', 'value'],
    [{ value: '6户' }, 'not_a_number', 'value'],
    [{ value: '6', asOf: '9月底' }, 'not_a_day', 'asOf'],
    [{ numerator: '3', value: '6' }, 'not_for_line', 'numerator'],
    [{ value: '6', unchanged: '是' }, 'figure_and_unchanged', 'unchanged'],
    [{ value: '6', unchanged: '也许' }, 'not_yes', 'unchanged'],
    [{ note: '正在推进' }, 'only_words', 'value'],
    [{ value: '6', note: '字'.repeat(2001) }, 'too_long', 'note'],
  ])('is refused for %j', (cells, code, field) => expect(codesOf(cells)).toEqual([[code, field]]));

  it('knows its sites by their names alone', () => {
    const sites = measureOf({
      id: 'm',
      type: 'sites',
      sites: { count: 3, named: [...named(['甲']), { id: '1', name: '乙' }, { id: '2', name: '乙' }] },
    });
    expect(codesOf({ names: '甲、丁' }, sites)).toEqual([['name_unknown', 'names']]);
    expect(codesOf({ names: '乙' }, sites)).toEqual([['name_twice', 'names']]);
  });

  it('says of a figure that is not final that it is expected', () => {
    const { entry } = readEntryLine({ ...blank, value: '预计 6家' }, { measure, partId: null }, DAY);
    expect(entry).toMatchObject({ value: 6, isEstimate: true });
  });

  it('says of what is not measured that it goes on, in words alone', () => {
    const { entry } = readEntryLine({ ...blank, note: '章程已印发' }, { measure: null, partId: null }, DAY);
    expect(entry).toMatchObject({ kind: 'no_change', measureId: null, note: '章程已印发', asOf: DAY });
  });

  it('is blank where nothing but the day is filled in', () => {
    expect(readEntryLine({ ...blank, asOf: DAY }, { measure, partId: null }, DAY)).toEqual({
      entry: null,
      refusals: [],
    });
  });
});

describe('the lines of one task', () => {
  const stages = measureOf({ id: 's', type: 'stages', stages: [stage('签约', 39), stage('开工', 20)] });

  it('are judged one after the other, and one that is wrong keeps no other out', () => {
    const task = taskOf([stages, measureOf({ id: 'm', type: 'cumulative', target: 15 })]);
    const lines = [fill(task, 0, { value: '30' }), fill(task, 1, { value: '-1' }), fill(task, 2, { value: '4' })];
    expect(judge(task, ...lines)).toMatchObject([
      { row: 3, outcome: 'ready', entry: { stageId: 'id 签约', value: 30 } },
      { row: 4, outcome: 'refused', refusals: [{ code: 'progress_below_zero', field: 'value' }] },
      { row: 5, outcome: 'ready' },
    ]);
  });

  it('say a thing once, and do not say that nothing changed beside a figure', () => {
    const task = taskOf([stages]);
    const one = fill(task, 0, { value: '30' });
    expect(judge(task, one, { ...one, row: 9 })[1]).toMatchObject({
      outcome: 'refused',
      refusals: [{ code: 'row_twice' }],
    });
    expect(judge(task, fill(task, 0, { unchanged: '是' }), fill(task, 1, { value: '3' }))).toMatchObject([
      { outcome: 'refused', refusals: [{ code: 'unchanged_beside_figures' }] },
      { outcome: 'ready' },
    ]);
  });

  it('are told at the figure’s column what is said of a target, and asked for words at theirs', () => {
    const task = taskOf([stages]);
    const rules = rulesOf([stages]);
    const red = { code: 'reason_missing_red', field: 'note', zh: '', en: '' };
    const line = fill(task, 0, { value: '3' });
    const judged = judgeLines(task, [line], { ...rules, refuseUnexplained: () => red }, when);
    expect(judged).toMatchObject([{ outcome: 'refused', refusals: [{ field: 'note' }] }]);
    const gone = judgeLines(task, [{ ...line, targetId: 'other' }], rules, when);
    expect(gone).toMatchObject([{ refusals: [{ code: 'target_replaced', field: 'value' }] }]);
    const foreign = judgeLines(task, [{ ...line, stamp: 'somewhere' }], rules, when);
    expect(foreign).toMatchObject([{ refusals: [{ code: 'stamp_unknown' }] }]);
  });
});
