import { addWorkingDays, CalendarDate, WorkingCalendar } from '../calendar';
import { LoopRules } from './loop-rules';

/** The last day on which a department may hand a task back, counted from the day it was assigned. Throws CalendarNotCovered. */
export function handBackUntil(
  assignedOn: CalendarDate,
  { handBackWithinWorkingDays }: LoopRules,
  calendar: WorkingCalendar,
): CalendarDate {
  return addWorkingDays(assignedOn, handBackWithinWorkingDays, calendar);
}
