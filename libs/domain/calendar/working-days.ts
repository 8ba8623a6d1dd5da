import { addDays, CalendarDate, yearOf } from './calendar-date';
import { isWorkingDay, WorkingCalendar } from './working-calendar';

/**
 * Working days after `from` up to and including `to`; 0 when `to` is `from` or earlier.
 * Throws CalendarNotCovered. Source: State Council holiday notice.
 */
export function workingDaysAfter(from: CalendarDate, to: CalendarDate, calendar: WorkingCalendar): number {
  let count = 0;
  for (let day = from; day < to;) {
    day = addDays(day, 1);
    if (isWorkingDay(day, calendar)) count += 1;
  }
  return count;
}

/**
 * The `count`-th working day after `date`, or before it when negative; the date itself for 0, worked or not.
 * Throws CalendarNotCovered.
 */
export function addWorkingDays(date: CalendarDate, count: number, calendar: WorkingCalendar): CalendarDate {
  const step = Math.sign(count);
  let day = date;
  for (let left = Math.abs(count); left > 0;) {
    day = addDays(day, step);
    if (isWorkingDay(day, calendar)) left -= 1;
  }
  return day;
}

/** Years a span touches, for callers that extend the calendar before they ask. */
export function yearsBetween(from: CalendarDate, to: CalendarDate): number[] {
  const first = yearOf(from);
  return Array.from({ length: Math.max(0, yearOf(to) - first + 1) }, (_, index) => first + index);
}
