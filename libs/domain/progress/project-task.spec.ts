import { calendarFromNotices, withProvisionalYear } from '../calendar';
import { measureOf } from './measure';
import { entryOf } from './progress-entry';
import { defaultPlanRules, projectTask } from './project-task';

const frame = {
  rules: defaultPlanRules,
  calendar: [2025, 2026, 2027].reduce(withProvisionalYear, calendarFromNotices([])),
  zone: 'Asia/Shanghai',
  day: '2026-09-30',
} as const;

const committees = measureOf({
  id: 'committees',
  type: 'sites',
  object: '业委会换届小区',
  unit: '个',
  sites: { count: 22, named: [] },
});

const task = {
  standing: 'active',
  closedAs: null,
  startsOn: '2026-01-01',
  dueOn: '2026-12-31',
  measures: [committees],
} as const;

const nineDone = entryOf({
  id: 'nine',
  measureId: 'committees',
  kind: 'sites',
  siteCount: 9,
  asOf: '2026-09-28',
  reportedAt: new Date('2026-09-28T09:00:00+08:00'),
});

describe('a task as its ledger gives it', () => {
  it('stands at 9 of 22 once that is accepted', () => {
    const standing = projectTask({ ...task, ledger: [nineDone] }, frame);
    expect(standing.completion).toBeCloseTo(0.409, 3);
    expect(standing.waitingUpdates).toBe(0);
    expect(standing.figures[0]).toMatchObject({ numerator: 9, denominator: 22, actual: 9, waitingActual: 9 });
    expect(standing.lastAcceptedOn).toBe('2026-09-28');
  });

  it('shows a report that waits apart from the official figure', () => {
    const standing = projectTask({ ...task, ledger: [{ ...nineDone, review: 'waiting' }] }, frame);
    expect(standing.completion).toBe(0);
    expect(standing.waitingCompletion).toBeCloseTo(0.409, 3);
    expect(standing.waitingUpdates).toBe(1);
    expect(standing.lastReportedOn).toBe('2026-09-28');
  });

  it('takes no notice of a returned report', () => {
    const returned = projectTask({ ...task, ledger: [{ ...nineDone, review: 'returned' }] }, frame);
    expect(returned).toEqual(projectTask({ ...task, ledger: [] }, frame));
  });

  it('counts as completed when closed with an account of it, and keeps its raw achievement', () => {
    const standing = projectTask(
      { ...task, standing: 'closed', closedAs: 'completed', ledger: [nineDone] },
      { ...frame, day: '2026-12-31' },
    );
    expect(standing.completion).toBe(1);
    expect(standing.achievement).toBeCloseTo(0.409, 3);
  });

  it('has a report day in the organisation’s zone, not in the server’s', () => {
    const lateAtNight = entryOf({ ...nineDone, reportedAt: new Date('2026-09-28T17:00:00Z') });
    expect(projectTask({ ...task, ledger: [lateAtNight] }, frame).lastReportedOn).toBe('2026-09-29');
  });

  it('is the same on a later day without new entries', () => {
    const standing = projectTask({ ...task, ledger: [nineDone] }, frame);
    expect(projectTask({ ...task, ledger: [nineDone] }, { ...frame, day: '2026-12-01' })).toEqual(standing);
  });

  it('has no figure and no gap when nothing is quantified, and is red only past its due date', () => {
    const words = measureOf({ id: 'words', type: 'unquantified' });
    const standing = projectTask({ ...task, measures: [words], ledger: [] }, frame);
    expect(standing).toMatchObject({ achievement: null, completion: null, redFrom: '2027-01-01' });
  });
});
