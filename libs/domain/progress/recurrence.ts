import { addDays, CalendarDate, lastDayOfMonth, lastDayOfQuarter, monthOf, weekdayOf } from '../calendar';
import { PeriodTarget, Recurrence } from './measure';

/**
 * What falls due over a task's term: one period target at each period's last day, the last one cut off at the due date.
 * A period the task begins in the middle of counts whole. Weeks end on Sunday.
 */
export function periodsOf({ every, count }: Recurrence, startsOn: CalendarDate, dueOn: CalendarDate): PeriodTarget[] {
  const periods: PeriodTarget[] = [];
  for (let day = startsOn; day <= dueOn; day = addDays(lastDay[every](day), 1)) {
    const end = lastDay[every](day);
    periods.push({ dueOn: end < dueOn ? end : dueOn, value: count });
  }
  return periods;
}

const lastDay: Readonly<Record<Recurrence['every'], (day: CalendarDate) => CalendarDate>> = {
  week: (day) => addDays(day, (7 - weekdayOf(day)) % 7),
  month: (day) => lastDayOfMonth(monthOf(day)),
  quarter: lastDayOfQuarter,
};
