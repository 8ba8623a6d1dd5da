import { addDays, addMonths, CalendarDate, monthOf } from '@dajuan/domain/calendar';
import { defaultReportRule, reportDueOn } from '@dajuan/domain/progress';

/** How many days before its due day a department usually reports. */
const AHEAD_DAYS = 3;

/**
 * A scenario writes out the reports that say something. A department that reports every month also said "no change" in
 * the months between: those days, from the first to the last report written out, oldest first.
 */
export function quietReportDays(written: readonly CalendarDate[]): CalendarDate[] {
  const sorted = [...written].sort();
  const first = sorted[0];
  const last = sorted.at(-1);
  if (!first || !last) return [];
  const quiet: CalendarDate[] = [];
  for (let month = monthOf(first); month <= monthOf(last); month = addMonths(month, 1)) {
    const dueOn = reportDueOn(month, defaultReportRule);
    const opens = reportDueOn(addMonths(month, -1), defaultReportRule);
    const day = addDays(dueOn, -AHEAD_DAYS);
    const isSaid = sorted.some((on) => on > opens && on <= dueOn);
    if (!isSaid && day > first && day < last) quiet.push(day);
  }
  return quiet;
}
