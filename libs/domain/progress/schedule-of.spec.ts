import { expected, measureOf, scheduleOf } from '.';
import { calendarFromNotices } from '../calendar';

const dates = { startsOn: '2026-01-01', dueOn: '2026-12-31' } as const;
const empty = calendarFromNotices([]);

describe('the schedule of a task', () => {
  it('follows the plan where its measures set nothing of their own', () => {
    const built = measureOf({ id: 'm', type: 'cumulative', target: 15 });
    expect(scheduleOf(dates, [built]).curve).toEqual({ kind: 'linear' });
    expect(scheduleOf(dates, [built], { kind: 'quarterly' }).curve).toEqual({ kind: 'quarterly' });
    expect(scheduleOf(dates, []).curve).toEqual({ kind: 'linear' });
  });

  it('steps with the values due by period, from the baseline', () => {
    const level = measureOf({
      id: 'm',
      type: 'level',
      baseline: 80,
      target: 90,
      periodTargets: [
        { dueOn: '2026-09-30', value: 88 },
        { dueOn: '2026-06-30', value: 85 },
      ],
    });
    const schedule = scheduleOf(dates, [level]);
    const on = ['2026-06-29', '2026-06-30', '2026-09-30', '2026-12-31'] as const;
    expect(on.map((day) => expected(schedule, day, empty))).toEqual([0, 0.5, 0.8, 1]);
  });

  it('counts the sites due by period against all sites', () => {
    const periodTargets = [{ dueOn: '2026-06-30', value: 11 }] as const;
    const sites = measureOf({ id: 'm', type: 'sites', sites: { count: 22, named: [] }, periodTargets });
    expect(expected(scheduleOf(dates, [sites]), '2026-07-01', empty)).toBe(0.5);
  });

  it('steps with its nodes, one without a date being due with the task', () => {
    const park = measureOf({
      id: 'm',
      type: 'milestones',
      milestones: [
        { id: 'a', title: '立项', weight: 1, dueOn: '2026-03-31' },
        { id: 'b', title: '开工', weight: 1, dueOn: '2026-06-30' },
        { id: 'c', title: '完工', weight: 2, dueOn: null },
      ],
    });
    const schedule = scheduleOf(dates, [park]);
    const on = ['2026-03-30', '2026-03-31', '2026-12-30', '2026-12-31'] as const;
    expect(on.map((day) => expected(schedule, day, empty))).toEqual([0, 0.25, 0.5, 1]);
  });

  it('weighs several measures as their completion does', () => {
    const due = (id: string, weight: number, value: number) =>
      measureOf({ id, type: 'cumulative', weight, target: 10, periodTargets: [{ dueOn: '2026-06-30', value }] });
    const schedule = scheduleOf(dates, [due('a', 3, 2), due('b', 1, 10)]);
    expect(expected(schedule, '2026-06-30', empty)).toBe(0.4);
  });
});
