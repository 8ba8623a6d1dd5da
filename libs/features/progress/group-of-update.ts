import { TaskCard } from '@dajuan/database/tasks';
import { CalendarDate } from '@dajuan/domain/calendar';
import { nextReportDueOn, ReportRule, ReviewState } from '@dajuan/domain/progress';

/** 逾期 · 被退回 · 本期要报 · 其他 */
export type UpdateGroup = 'overdue' | 'returned' | 'due' | 'other';

/** Worst first, as the page shows them. */
export const updateGroups: readonly UpdateGroup[] = ['overdue', 'returned', 'due', 'other'];

/** The last day on which this period's reports are on time: the next due date, today included; null where none is due. */
export function reportBy(today: CalendarDate, rule: ReportRule): CalendarDate | null {
  return nextReportDueOn(today, rule);
}

/** What a department should do about the task; the first that holds. `due`: the period's report has not come. */
export function groupOfUpdate(
  task: Pick<TaskCard, 'isOverdue' | 'reports'>,
  lastReview: ReviewState | null,
  periodEndsOn: CalendarDate | null,
): UpdateGroup {
  if (task.isOverdue) return 'overdue';
  if (lastReview === 'returned') return 'returned';
  const { nextDueOn } = task.reports;
  return nextDueOn !== null && periodEndsOn !== null && nextDueOn <= periodEndsOn ? 'due' : 'other';
}
