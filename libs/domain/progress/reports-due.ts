import {
  addDays,
  addMonths,
  addWorkingDays,
  CalendarDate,
  CalendarMonth,
  lastDayOfMonth,
  monthOf,
  weekdayOf,
  WorkingCalendar,
} from '../calendar';
import { Rate } from './rates';

/**
 * When departments report, with some grace before a missing report colours the task: by a day of each month, by a day of
 * each week, on every day of a campaign, or only when there is something to tell, and then no report is ever due.
 */
export type ReportRule = DueReports | NoReports;

export type DueReports = MonthlyReports | WeeklyReports | DailyReports;

export interface MonthlyReports {
  readonly cadence: 'monthly';
  /** 1–31; in shorter months the last day. */
  readonly byDay: number;
  readonly graceWorkingDays: number;
}

export interface WeeklyReports {
  readonly cadence: 'weekly';
  /** 1 Monday – 7 Sunday. */
  readonly byWeekday: number;
  readonly graceWorkingDays: number;
}

/** Every day, days off included: a campaign doesn't rest. */
export interface DailyReports {
  readonly cadence: 'daily';
  readonly graceWorkingDays: number;
}

export interface NoReports {
  readonly cadence: 'none';
}

export const defaultReportRule: MonthlyReports = { cadence: 'monthly', byDay: 25, graceWorkingDays: 3 };

/** Which of a task's reports came, which is due next, and since when it is missing. */
export interface ReportRecord {
  /** 反馈率: reports that came by their day / reports due by the day asked about. */
  readonly onTime: Rate;
  /** Whether the latest report due by the day has come, late ones too; null when none was due yet. */
  readonly reported: boolean | null;
  /** Null where no report is ever due. */
  readonly nextDueOn: CalendarDate | null;
  /** First day on which that report is missing beyond its grace, if none comes; stored beside the turning days. */
  readonly missingFrom: CalendarDate | null;
}

const nothingDue: ReportRecord = {
  onTime: { numerator: 0, denominator: 0 },
  reported: null,
  nextDueOn: null,
  missingFrom: null,
};

/**
 * The record of a task's accepted reports on the day. A report serves the due date of its own window (after the last due
 * date, up to and including its own) and makes up late for every one passed over; see `servedDueDates` for the grace.
 * `reportedOn` are the days reports were handed in, any order. Throws CalendarNotCovered.
 */
export function reportRecord(
  reportedOn: readonly CalendarDate[],
  startsOn: CalendarDate,
  day: CalendarDate,
  rule: ReportRule,
  calendar: WorkingCalendar,
): ReportRecord {
  if (rule.cadence === 'none') return nothingDue;
  const served = servedDueDates(
    reportedOn.filter((on) => on >= startsOn && on <= day).sort(),
    startsOn,
    rule,
    calendar,
  );
  const { nextDueOn, missingFrom } = pendingReport(served, startsOn, rule, calendar);
  const due = dueDatesBetween(startsOn, day, rule);
  const latest = due.at(-1);
  return {
    onTime: {
      numerator: served.filter(({ dueOn, on }) => dueOn <= day && on <= dueOn).length,
      denominator: due.length,
    },
    reported: latest === undefined ? null : nextDueOn > latest,
    nextDueOn,
    missingFrom,
  };
}

/** The first due date that no report has served, and since when it is missing. */
export function pendingReport(
  served: readonly ServedDueDate[],
  startsOn: CalendarDate,
  rule: DueReports,
  calendar: WorkingCalendar,
): { readonly nextDueOn: CalendarDate; readonly missingFrom: CalendarDate } {
  const nextDueOn = firstDueDate(addDays(served.at(-1)?.dueOn ?? addDays(startsOn, -1), 1), rule);
  return { nextDueOn, missingFrom: addDays(addWorkingDays(nextDueOn, rule.graceWorkingDays, calendar), 1) };
}

/** The day of the month on which reports are due, within the month. */
export function reportDueOn(month: CalendarMonth, { byDay }: MonthlyReports): CalendarDate {
  const last = lastDayOfMonth(month);
  const day = Math.min(byDay, Number(last.slice(8)));
  return addDays(last, day - Number(last.slice(8)));
}

/** The next day on which reports are due, `from` included; null where none ever is. */
export function nextReportDueOn(from: CalendarDate, rule: ReportRule): CalendarDate | null {
  return rule.cadence === 'none' ? null : firstDueDate(from, rule);
}

export interface ServedDueDate {
  readonly dueOn: CalendarDate;
  readonly on: CalendarDate;
}

/**
 * The due dates that reports served, in order and without a hole. A report makes up late for every due date passed over.
 * It serves its own window's date as well, unless it came within the grace of the one before: then it is that one's,
 * only late, and the next is still to come. Of daily reports each serves its own day.
 */
export function servedDueDates(
  reports: readonly CalendarDate[],
  startsOn: CalendarDate,
  rule: DueReports,
  calendar: WorkingCalendar,
): ServedDueDate[] {
  const served: ServedDueDate[] = [];
  let pending = firstDueDate(startsOn, rule);
  const serve = (on: CalendarDate): void => {
    served.push({ dueOn: pending, on });
    pending = firstDueDate(addDays(pending, 1), rule);
  };
  for (const on of reports) {
    const madeUp = rule.cadence !== 'daily' && pending < on;
    while (pending < on) serve(on);
    const windowOpens = served.at(-1)?.dueOn;
    if (madeUp && windowOpens && on <= addWorkingDays(windowOpens, rule.graceWorkingDays, calendar)) continue;
    if (windowOpens === undefined || on > windowOpens) serve(on);
  }
  return served;
}

function dueDatesBetween(from: CalendarDate, to: CalendarDate, rule: DueReports): CalendarDate[] {
  const dates: CalendarDate[] = [];
  for (let dueOn = firstDueDate(from, rule); dueOn <= to; dueOn = firstDueDate(addDays(dueOn, 1), rule)) {
    dates.push(dueOn);
  }
  return dates;
}

function firstDueDate(from: CalendarDate, rule: DueReports): CalendarDate {
  if (rule.cadence === 'daily') return from;
  if (rule.cadence === 'weekly') return addDays(from, (rule.byWeekday - weekdayOf(from) + 7) % 7);
  const dueOn = reportDueOn(monthOf(from), rule);
  return dueOn >= from ? dueOn : reportDueOn(addMonths(monthOf(from), 1), rule);
}
