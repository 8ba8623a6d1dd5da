import { CalendarDate, isWorkingDay, WorkingCalendar, workingDaysAfter } from '../calendar';
import { ReminderKind, ReminderSettings } from './reminder';

/**
 * The reminder an unanswered request earns on the day, if any: on the last working day for its answer, and once it is
 * overdue in the rhythm of overdue tasks. None on days off. Throws CalendarNotCovered.
 */
export function answerReminderOn(
  day: CalendarDate,
  answerBy: CalendarDate,
  calendar: WorkingCalendar,
  { overdueEveryWorkingDays }: Pick<ReminderSettings, 'overdueEveryWorkingDays'>,
): Extract<ReminderKind, 'due_today' | 'overdue'> | null {
  if (!isWorkingDay(day, calendar)) return null;
  if (day <= answerBy) return workingDaysAfter(day, answerBy, calendar) === 0 ? 'due_today' : null;
  return (workingDaysAfter(answerBy, day, calendar) - 1) % overdueEveryWorkingDays === 0 ? 'overdue' : null;
}
