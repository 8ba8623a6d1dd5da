import { calendarFromNotices, withProvisionalYear } from '../calendar';
import { measureOf } from './measure';
import { entryOf, ProgressEntry } from './progress-entry';
import { defaultPlanRules, ProjectableTask } from './project-task';
import { refuseUnexplained } from './refuse-unexplained';

const frame = {
  rules: defaultPlanRules,
  calendar: [2025, 2026, 2027].reduce(withProvisionalYear, calendarFromNotices([])),
  zone: 'Asia/Shanghai',
  day: '2026-09-30',
} as const;

const task: ProjectableTask = {
  standing: 'active',
  closedAs: null,
  startsOn: '2026-01-01',
  dueOn: '2026-12-31',
  measures: [measureOf({ id: 'parks', type: 'cumulative', target: 20, unit: '座' })],
  ledger: [],
};

function figure(value: number, given: Partial<ProgressEntry> = {}): ProgressEntry {
  const said = { id: 'new', measureId: 'parks', kind: 'figure', asOf: '2026-09-30', review: 'waiting', value } as const;
  return entryOf({ ...said, reportedAt: new Date('2026-09-30T09:00:00+08:00'), ...given });
}

const noChange = figure(0, { kind: 'no_change', measureId: null, value: null });

const codeOf = (entry: ProgressEntry, note = '', asked: Partial<ProjectableTask> = {}) =>
  refuseUnexplained({ ...task, ...asked }, { entry, note }, frame)?.code ?? null;

describe('a report without a word', () => {
  it('is taken where the figure brings the task out of the red', () => {
    expect(codeOf(figure(15))).toBeNull();
  });

  it('is refused where the task stays red with it, three quarters of the year gone', () => {
    expect(refuseUnexplained(task, { entry: figure(2), note: '  ' }, frame)).toMatchObject({
      code: 'reason_missing_red',
      field: 'note',
    });
    expect(codeOf(figure(2), '用地未批，10月补齐')).toBeNull();
  });

  it('may say "no change" of a task that is on time, and not of a red one', () => {
    const onTime = { ledger: [figure(15, { id: 'old', review: 'accepted' })] };
    expect(codeOf(noChange, '', onTime)).toBeNull();
    expect(codeOf(noChange)).toBe('reason_missing_red');
  });

  it('is taken where a report that waits for review has caught up, and not where that one was returned', () => {
    const caughtUp = figure(15, { id: 'old' });
    expect(codeOf(noChange, '', { ledger: [caughtUp] })).toBeNull();
    expect(codeOf(noChange, '', { ledger: [{ ...caughtUp, review: 'returned' }] })).toBe('reason_missing_red');
  });

  it('is refused of an overdue task until its target is reached in full', () => {
    const late = { dueOn: '2026-08-31' } as const;
    expect(codeOf(figure(19), '', late)).toBe('reason_missing_red');
    expect(codeOf(figure(20), '', late)).toBeNull();
  });

  it('is judged by a correction of today, and not by one of a day gone by', () => {
    const ledger = [figure(15, { id: 'old', review: 'accepted', asOf: '2026-06-30' })];
    expect(codeOf(figure(2, { corrects: 'old', asOf: '2026-06-30' }), '', { ledger })).toBeNull();
    expect(codeOf(figure(2, { corrects: 'old' }), '', { ledger })).toBe('reason_missing_red');
  });

  it.each(['paused', 'cancelled', 'closed', 'not_started'] as const)('is no matter of a %s task', (standing) => {
    expect(codeOf(figure(2), '', { standing })).toBeNull();
  });
});
