import { addDays, addMonths, CalendarDate, monthOf } from '@dajuan/domain/calendar';
import { defaultReportRule, reportDueOn } from '@dajuan/domain/progress';

/** How many days before its due day a department usually reports. */
const AHEAD_DAYS = 3;
/** One report in so many does not come, as in any town; which one, its task's number says. */
const FORGOTTEN_OF = 14;

/** A scenario's task with the days of the reports written out for it, in any order. */
export interface WrittenReports {
  readonly number: number;
  readonly startsOn: CalendarDate;
  readonly days: readonly CalendarDate[];
}

/**
 * A scenario writes out the reports that say something. A department that reports every month also said "no change" in
 * the months between: those days, from the task's start to the last report written out, oldest first, a few left out.
 * None where nothing was ever reported.
 */
export function quietReportDays({ number, startsOn, days }: WrittenReports): CalendarDate[] {
  const last = [...days].sort().at(-1);
  if (!last) return [];
  const quiet: CalendarDate[] = [];
  for (let month = monthOf(startsOn), index = number; month <= monthOf(last); month = addMonths(month, 1), index += 1) {
    const dueOn = reportDueOn(month, defaultReportRule);
    const opens = reportDueOn(addMonths(month, -1), defaultReportRule);
    const day = addDays(dueOn, -AHEAD_DAYS);
    const isSaid = days.some((on) => on > opens && on <= dueOn);
    if (!isSaid && day > startsOn && day < last && index % FORGOTTEN_OF !== 0) quiet.push(day);
  }
  return quiet;
}
