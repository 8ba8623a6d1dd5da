import { CalendarDate } from '../calendar';
import { ReportRecord } from './reports-due';

/** A task as far as it settles until when its department reports. */
export interface ReportedTask {
  readonly dueOn: CalendarDate;
  readonly closedOn: CalendarDate | null;
  /** The last day of its plan's year. */
  readonly planEndsOn: CalendarDate;
}

/**
 * The last day, up to and including `day`, whose reports are asked for: while the task is open, and within its plan's
 * year or until its own due date, whichever is later.
 */
export function reportsUntil({ closedOn, dueOn, planEndsOn }: ReportedTask, day: CalendarDate): CalendarDate {
  const lastDue = dueOn > planEndsOn ? dueOn : planEndsOn;
  return [day, lastDue, closedOn ?? day].reduce((first, other) => (other < first ? other : first));
}

/** Whether a report that was asked for is missing on the day beyond its grace. */
export function isReportMissing(
  { nextDueOn, missingFrom }: Pick<ReportRecord, 'nextDueOn' | 'missingFrom'>,
  task: ReportedTask,
  day: CalendarDate,
): boolean {
  if (missingFrom === null || nextDueOn === null) return false;
  return day >= missingFrom && nextDueOn <= reportsUntil(task, day);
}
