import { Transaction } from '@dajuan/database/connection';
import { LockedPeriodStore } from '@dajuan/database/periods/locked-period.store';
import { MadeUpTaskStore } from '@dajuan/database/periods/made-up-task.store';
import { PeriodFreezer } from '@dajuan/database/periods/period-freezer';
import { taskSince } from '@dajuan/database/periods/task-since';
import { WorkPlan } from '@dajuan/database/plans/work-plan.entity';
import { RollUpTasksQuery } from '@dajuan/database/roll-ups/roll-up-tasks.query';
import { TaskFactsQuery } from '@dajuan/database/tasks/task-facts.query';
import { TasksOnDayQuery } from '@dajuan/database/tasks/tasks-on-day.query';
import { addDays, CalendarDate, instantAt } from '@dajuan/domain/calendar';
import { PeriodRule, reportingPeriods } from '@dajuan/domain/progress';
import { LoadingFrame } from './loading-frame';

/** Months, each locked on the fifth working day after its report day and never before it is over. */
export const demonstrationPeriods: PeriodRule = { every: 'month', lockAfterWorkingDays: 5 };

/**
 * Locks the months of a plan that its rule would have locked by now, one after the other. Between two locks every task
 * makes up what it caught up with meanwhile, on the day after the report that did it was accepted.
 */
export async function loadPeriods(tx: Transaction, plan: WorkPlan, frame: LoadingFrame): Promise<void> {
  const { today, zone, calendar } = frame;
  const days = new TasksOnDayQuery(new TaskFactsQuery());
  const freezer = new PeriodFreezer(new RollUpTasksQuery(), days, new TaskFactsQuery(), new LockedPeriodStore());
  const { rules } = plan;
  const periods = reportingPeriods([], { span: plan, periods: demonstrationPeriods, reports: rules.reports, calendar });
  let known: string[] = [];
  for (const period of periods) {
    const { locksOn, endsOn } = period;
    if (locksOn === null || locksOn > today) break;
    await makeUp(tx, known, endsOn, { ...frame, days });
    const lock = { zone, calendar, lockedBy: null, lockedAt: instantAt(locksOn, '07:00', zone) };
    known = (await freezer.freeze(tx, plan, period, lock)).map(({ taskId }) => taskId);
  }
  await makeUp(tx, known, today, { ...frame, days });
}

async function makeUp(
  tx: Transaction,
  taskIds: readonly string[],
  day: CalendarDate,
  { orgId, zone, today, calendar, days }: LoadingFrame & { readonly days: TasksOnDayQuery },
): Promise<void> {
  for (const then of (await days.of(tx, taskIds, { day, calendar, zone })).values()) {
    const caughtUpOn = addDays(then.lastAcceptedOn ?? day, 1);
    const since = taskSince(then.facts, then.completion, zone);
    await new MadeUpTaskStore().follow(tx, orgId, [since], { day: caughtUpOn < today ? caughtUpOn : today, calendar });
  }
}
