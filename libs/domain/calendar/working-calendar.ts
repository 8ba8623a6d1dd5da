import { CalendarNotCovered } from '../errors';
import { CalendarDate, parseCalendarDate, weekdayOf, yearOf } from './calendar-date';

/** A year's State Council holiday notice as it is kept in seeds/calendar; plain JSON. */
export interface HolidayNotice {
  readonly year: number;
  readonly sources: readonly NoticeSource[];
  /** Days off by name, from–to both included; weekends inside are listed with them. */
  readonly daysOff: readonly { readonly name: string; readonly from: string; readonly to: string }[];
  /** Weekend days that are worked, 调休上班日. */
  readonly makeUpDays: readonly { readonly name: string; readonly on: string }[];
}

export interface NoticeSource {
  readonly title: string;
  /** The notice's number, such as 国办发明电〔2024〕12号. */
  readonly number: string;
  readonly issuedOn: string;
}

/** Which days are worked, as plain data. A year that is not listed has no answer: see CalendarNotCovered. */
export interface WorkingCalendar {
  readonly years: readonly CoveredYear[];
  /** Day → the holiday's name. */
  readonly daysOff: Readonly<Record<CalendarDate, string>>;
  /** Day → the holiday it makes up for. */
  readonly makeUpDays: Readonly<Record<CalendarDate, string>>;
}

export interface CoveredYear {
  readonly year: number;
  /** Guessed, until the year's notice is published. */
  readonly provisional: boolean;
  /** Titles and numbers of the notices, or why there is none. */
  readonly sources: readonly string[];
}

/** Whether the day is worked. Throws CalendarNotCovered. Source: the State Council's holiday notice of the year. */
export function isWorkingDay(date: CalendarDate, calendar: WorkingCalendar): boolean {
  coveredYear(date, calendar);
  if (calendar.makeUpDays[date] !== undefined) return true;
  return calendar.daysOff[date] === undefined && weekdayOf(date) <= 5;
}

/** Whether the answer for this day is a guess, because the notice of its year is not published yet. */
export function isProvisional(date: CalendarDate, calendar: WorkingCalendar): boolean {
  return coveredYear(date, calendar).provisional;
}

/** Whether working days of the year can be asked for. */
export function coversYear(calendar: WorkingCalendar, year: number): boolean {
  return calendar.years.some((covered) => covered.year === year);
}

function coveredYear(date: CalendarDate, calendar: WorkingCalendar): CoveredYear {
  const year = yearOf(parseCalendarDate(date));
  const covered = calendar.years.find((candidate) => candidate.year === year);
  if (!covered) throw new CalendarNotCovered(year);
  return covered;
}
