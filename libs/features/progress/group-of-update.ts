import { TaskCard } from '@dajuan/database/tasks';
import { addMonths, CalendarDate, monthOf } from '@dajuan/domain/calendar';
import { reportDueOn, ReportRule, ReviewState } from '@dajuan/domain/progress';

/** 逾期 · 被退回 · 本期要报 · 其他 */
export type UpdateGroup = 'overdue' | 'returned' | 'due' | 'other';

/** Worst first, as the page shows them. */
export const updateGroups: readonly UpdateGroup[] = ['overdue', 'returned', 'due', 'other'];

/** The last day on which this period's reports are on time: the next due date, today included. */
export function reportBy(today: CalendarDate, rule: ReportRule): CalendarDate {
  const thisMonth = reportDueOn(monthOf(today), rule);
  return today <= thisMonth ? thisMonth : reportDueOn(addMonths(monthOf(today), 1), rule);
}

/** What a department should do about the task; the first that holds. `due`: the period's report has not come. */
export function groupOfUpdate(
  task: Pick<TaskCard, 'isOverdue' | 'reports'>,
  lastReview: ReviewState | null,
  periodEndsOn: CalendarDate,
): UpdateGroup {
  if (task.isOverdue) return 'overdue';
  if (lastReview === 'returned') return 'returned';
  return task.reports.nextDueOn <= periodEndsOn ? 'due' : 'other';
}
