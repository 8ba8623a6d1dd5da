import {
  addDays,
  addMonths,
  addWorkingDays,
  CalendarDate,
  lastDayOfMonth,
  lastDayOfQuarter,
  monthOf,
  weekdayOf,
  WorkingCalendar,
} from '../../calendar';
import { nextReportDueOn, ReportRule } from '../reports-due';
import { PeriodLength, PeriodRule } from './period-rule';

/** A stretch of a plan's year, both ends included. */
export interface PeriodSpan {
  readonly every: PeriodLength;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
}

/** A reporting period 报告期 of a plan. */
export interface ReportingPeriod extends PeriodSpan {
  /** The last day in it on which reports are due; null where none are. */
  readonly reportOn: CalendarDate | null;
  /** The day on whose morning it is locked by itself; null where that is done by hand, or is done. */
  readonly locksOn: CalendarDate | null;
}

export interface PeriodFrame {
  readonly span: { readonly startsOn: CalendarDate; readonly endsOn: CalendarDate };
  readonly periods: PeriodRule;
  readonly reports: ReportRule;
  readonly calendar: WorkingCalendar;
}

/**
 * The periods of a plan in order: those locked as they were locked, and what is left of its year cut by the rule in
 * force, so that a changed rule leaves no day out and counts none twice. Throws CalendarNotCovered.
 */
export function reportingPeriods(locked: readonly PeriodSpan[], frame: PeriodFrame): ReportingPeriod[] {
  const { span, periods, reports } = frame;
  const done = [...locked].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  const last = done.at(-1)?.endsOn;
  const open = spansOf(periods.every, last === undefined ? span.startsOn : addDays(last, 1), span.endsOn);
  return [
    ...done.map(({ every, startsOn, endsOn }) => {
      return { every, startsOn, endsOn, reportOn: lastReportDay({ startsOn, endsOn }, reports), locksOn: null };
    }),
    ...open.map((each) => {
      const reportOn = lastReportDay(each, reports);
      return { ...each, reportOn, locksOn: locksOn(each.endsOn, reportOn, frame) };
    }),
  ];
}

/** Periods by the calendar from a day to another, the first and last cut off there; empty when that is earlier. */
export function spansOf(every: PeriodLength, from: CalendarDate, to: CalendarDate): PeriodSpan[] {
  const spans: PeriodSpan[] = [];
  for (let day = from; day <= to;) {
    const end = lastDay[every](day);
    const endsOn = end < to ? end : to;
    spans.push({ every, startsOn: day, endsOn });
    day = addDays(endsOn, 1);
  }
  return spans;
}

const lastDay: Readonly<Record<PeriodLength, (day: CalendarDate) => CalendarDate>> = {
  week: (day) => addDays(day, (7 - weekdayOf(day)) % 7),
  month: (day) => lastDayOfMonth(monthOf(day)),
  quarter: lastDayOfQuarter,
  half: (day) => lastDayOfMonth(addMonths(monthOf(day), (6 - (Number(day.slice(5, 7)) % 6)) % 6)),
  year: (day) => `${day.slice(0, 4)}-12-31` as CalendarDate,
};

function lastReportDay({ startsOn, endsOn }: Omit<PeriodSpan, 'every'>, rule: ReportRule): CalendarDate | null {
  let last: CalendarDate | null = null;
  for (let due = nextReportDueOn(startsOn, rule); due !== null && due <= endsOn;) {
    last = due;
    due = nextReportDueOn(addDays(due, 1), rule);
  }
  return last;
}

function locksOn(endsOn: CalendarDate, reportOn: CalendarDate | null, frame: PeriodFrame): CalendarDate | null {
  const { lockAfterWorkingDays } = frame.periods;
  if (lockAfterWorkingDays === null) return null;
  const waited = addWorkingDays(reportOn ?? endsOn, lockAfterWorkingDays, frame.calendar);
  const over = addDays(endsOn, 1);
  return waited > over ? waited : over;
}
