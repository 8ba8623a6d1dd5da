import { CalendarDate } from '../calendar';
import { shareOf, sumOf } from './decimal';
import { FigureRule, plainFigure, rateFigure } from './figure';
import { PeriodTarget } from './measure';
import { ProgressEntry } from './progress-entry';

/**
 * Periods with enough / periods that fall due over the task's term. Each period target says by which day how many are
 * wanted since the one before; `actual` is the number of periods with enough.
 */
export const recurringFigure: FigureRule = (measure, entries) => {
  const periods = inOrder(measure.periodTargets);
  const enough = periods.filter((period, index) => isEnough(period, periods[index - 1]?.dueOn ?? null, entries)).length;
  if (periods.length === 0) return plainFigure(null, null);
  return rateFigure(shareOf(enough, periods.length), enough, enough, periods.length);
};

/** Checks with none open / checks; `actual` is what the latest check found open. */
export const dynamicZeroFigure: FigureRule = (_measure, entries) => {
  const checks = entries.flatMap(({ value }) => (value === null ? [] : [value]));
  if (checks.length === 0) return plainFigure(null, null);
  const clear = checks.filter((open) => open === 0).length;
  return rateFigure(shareOf(clear, checks.length), checks.at(-1)!, clear, checks.length);
};

/** Days from the one after `after` up to and including the period's last. */
function isEnough(
  { dueOn, value }: PeriodTarget,
  after: CalendarDate | null,
  entries: readonly ProgressEntry[],
): boolean {
  const within = entries.filter(({ asOf }) => asOf <= dueOn && (after === null || asOf > after));
  return within.length > 0 && sumOf(within.map((entry) => entry.value ?? 0)) >= value;
}

function inOrder(periods: readonly PeriodTarget[]): PeriodTarget[] {
  return [...periods].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}
