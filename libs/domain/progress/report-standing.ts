import { addDays, CalendarDate, dayNumber, monthOf, WorkingCalendar, yearOf } from '../calendar';
import { Rate } from './rates';
import { pendingReport, reportDueOn, ReportRule, servedDueDates } from './reports-due';
import { ReportedTask, reportsUntil } from './reports-until';

/**
 * What is stored of a task's reports, so that its record on any later day is a comparison of dates and whole numbers.
 * Its due dates are counted from its first day: the first is 1.
 */
export interface ReportStanding {
  /** Null where no report is ever due. */
  readonly nextReportDueOn: CalendarDate | null;
  /** First day on which that report is missing beyond its grace if none comes; null where it is not asked for. */
  readonly reportMissingFrom: CalendarDate | null;
  /** Due dates of the rule before the task's first day, by `dueDatesUntil`. */
  readonly reportsBefore: number;
  /** Its due dates while it is open, and within its plan's year or until its own deadline. */
  readonly reportsAsked: number;
  /** Its due dates that reports have served, late ones too. */
  readonly reportsServed: number;
  /** Those that accepted reports served by their day. */
  readonly reportsOnTime: number;
  /** The last of those; 0 where there is none. */
  readonly lastReportOnTime: number;
}

/** The days on which a task's reports came, in any order. */
export interface ReportDays {
  readonly handedIn: readonly CalendarDate[];
  readonly accepted: readonly CalendarDate[];
}

const noReports: ReportStanding = {
  ...{ nextReportDueOn: null, reportMissingFrom: null, reportsBefore: 0, reportsAsked: 0 },
  ...{ reportsServed: 0, reportsOnTime: 0, lastReportOnTime: 0 },
};

/** Later than any report is asked for. */
const endOfTime: CalendarDate = '9999-12-31';

/** The standing by the reports so far. Throws CalendarNotCovered. */
export function reportStanding(
  task: ReportedTask & { readonly startsOn: CalendarDate },
  { handedIn, accepted }: ReportDays,
  rule: ReportRule,
  calendar: WorkingCalendar,
): ReportStanding {
  if (rule.cadence === 'none') return noReports;
  const { startsOn } = task;
  const until = reportsUntil(task, endOfTime);
  const served = (days: readonly CalendarDate[], last: CalendarDate) =>
    servedDueDates(days.filter((on) => on >= startsOn && on <= last).sort(), startsOn, rule, calendar);
  const { nextDueOn, missingFrom } = pendingReport(served(handedIn, endOfTime), startsOn, rule, calendar);
  const before = dueDatesUntil(addDays(startsOn, -1), rule);
  const onTime = served(accepted, until).flatMap(({ dueOn, on }, index) =>
    on <= dueOn && dueOn <= until ? [index + 1] : [],
  );
  return {
    nextReportDueOn: nextDueOn,
    reportMissingFrom: nextDueOn <= until ? missingFrom : null,
    reportsBefore: before,
    reportsAsked: Math.max(0, dueDatesUntil(until, rule) - before),
    reportsServed: served(handedIn, until).length,
    reportsOnTime: onTime.length,
    lastReportOnTime: onTime.at(-1) ?? 0,
  };
}

/** A task's part in coverage and reporting on a day, as `RollUpTask` has it. */
export interface ReportsOnDay {
  readonly reported: boolean | null;
  readonly reports: Rate;
}

/**
 * The record on a day no earlier than the reports it is told from: the comparison SQL makes. `dueByDay` is
 * `dueDatesUntil` of the day.
 */
export function reportsByStanding(standing: ReportStanding, dueByDay: number): ReportsOnDay {
  const due = Math.max(0, Math.min(dueByDay - standing.reportsBefore, standing.reportsAsked));
  const isAhead = standing.lastReportOnTime > due;
  return {
    reported: due === 0 ? null : standing.reportsServed >= due,
    reports: { numerator: standing.reportsOnTime - Number(isAhead), denominator: due },
  };
}

/** How many due dates of the rule lie on or before the day, counted from long ago; differences of it count due dates. */
export function dueDatesUntil(day: CalendarDate, rule: ReportRule): number {
  if (rule.cadence === 'none') return 0;
  if (rule.cadence === 'daily') return dayNumber(day);
  if (rule.cadence === 'weekly') return Math.floor((dayNumber(day) + THURSDAY - rule.byWeekday) / 7);
  const month = monthOf(day);
  return yearOf(day) * 12 + Number(month.slice(5)) - Number(day < reportDueOn(month, rule));
}

/** The weekday of 1970-01-01, from which days are numbered. */
const THURSDAY = 4;
