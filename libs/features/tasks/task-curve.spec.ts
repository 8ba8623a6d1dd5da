import { TaskCore } from '@dajuan/database/tasks';
import { calendarFromNotices, withProvisionalYear } from '@dajuan/domain/calendar';
import { defaultPlanRules, entryOf, measureOf } from '@dajuan/domain/progress';
import { curveOf } from './task-curve';
import { reachedParts } from './reached';

const calendar = [2025, 2026, 2027].reduce(withProvisionalYear, calendarFromNotices([]));
const nodes = measureOf({
  id: 'nodes',
  type: 'milestones',
  milestones: [
    { id: 'started', title: '开工', weight: 1, dueOn: '2026-03-31' },
    { id: 'opened', title: '启用', weight: 1, dueOn: null },
  ],
});
const started = entryOf({
  id: 'first',
  measureId: 'nodes',
  kind: 'milestones',
  milestoneIds: ['started'],
  asOf: '2026-04-15',
  reportedAt: new Date('2026-04-15T01:00:00Z'),
});
const task: TaskCore = {
  id: 't',
  planId: 'p',
  number: 1,
  title: '口袋公园',
  theme: '',
  state: 'in_progress',
  leadDepartmentId: 'd',
  ownerId: null,
  contactId: null,
  leaderId: null,
  startsOn: '2026-01-01',
  dueOn: '2026-06-30',
  closedOn: null,
  disposition: null,
  version: 1,
};
const facts = { task, rules: defaultPlanRules, measures: [nodes], ledger: [started] };

describe('the course of a task', () => {
  it('is told by month ends and today, with nothing done on days to come', () => {
    const curve = curveOf(facts, '2026-05-10', calendar);
    expect(curve.map(({ day, completion }) => [day, completion])).toEqual([
      ['2025-12-31', 0],
      ['2026-01-31', 0],
      ['2026-02-28', 0],
      ['2026-03-31', 0],
      ['2026-04-30', 0.5],
      ['2026-05-10', 0.5],
      ['2026-05-31', null],
      ['2026-06-30', null],
    ]);
    expect(curve.map((point) => point.expected)).toEqual([0, 0, 0, 0.5, 0.5, 0.5, 0.5, 1]);
  });

  it('goes on to today past its due date', () => {
    expect(curveOf(facts, '2026-07-10', calendar).at(-1)).toEqual({ day: '2026-07-10', expected: 1, completion: 0.5 });
  });
});

describe('milestones and sites reached', () => {
  it('are done on the day the accepted report speaks of', () => {
    expect(reachedParts(nodes, [started], '2026-05-10').get('started')).toEqual({
      doneOn: '2026-04-15',
      isWaiting: false,
    });
  });

  it('wait while their report does, and are nothing once it is returned', () => {
    const waiting = reachedParts(nodes, [{ ...started, review: 'waiting' }], '2026-05-10');
    expect(waiting.get('started')).toEqual({ doneOn: null, isWaiting: true });
    expect(reachedParts(nodes, [{ ...started, review: 'returned' }], '2026-05-10').size).toBe(0);
  });
});
