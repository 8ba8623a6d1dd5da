import { InvalidCalendarDate } from '../errors';

/** A day without time, '2026-06-30'. Compare with < and >: the text sorts as the days do. */
export type CalendarDate = `${number}-${number}-${number}`;

/** A month, '2026-06'. */
export type CalendarMonth = `${number}-${number}`;

const MS_PER_DAY = 86_400_000;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day that exists, years 0100 to 9999. */
export function isCalendarDate(text: string): text is CalendarDate {
  const parts = PATTERN.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 100 && day >= 1 && day <= daysInMonth(year, month);
}

/** By the Gregorian calendar; 0 for a month that is none. */
function daysInMonth(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeapYear ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The text as a date. Throws InvalidCalendarDate for '2026-02-30', '2026-6-3', or a date with a time. */
export function parseCalendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new InvalidCalendarDate(text);
  return text;
}

/** Days since 1970-01-01; negative before it. Throws InvalidCalendarDate. */
export function dayNumber(date: CalendarDate): number {
  if (!isCalendarDate(date)) throw new InvalidCalendarDate(date);
  return Date.parse(date) / MS_PER_DAY;
}

/** The day `days` days later; earlier when negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Calendar days from `from` to `to`: 0 for the same day, negative when `to` comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(date: CalendarDate): number {
  const fromThursday = ((dayNumber(date) % 7) + 7) % 7;
  return ((fromThursday + 3) % 7) + 1;
}

export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}

export function monthOf(date: CalendarDate): CalendarMonth {
  return date.slice(0, 7) as CalendarMonth;
}

export function startOfMonth(month: CalendarMonth): CalendarDate {
  return parseCalendarDate(`${month}-01`);
}

export function lastDayOfMonth(month: CalendarMonth): CalendarDate {
  return addDays(startOfMonth(addMonths(month, 1)), -1);
}

/** The month `months` later; earlier when negative. */
export function addMonths(month: CalendarMonth, months: number): CalendarMonth {
  const start = startOfMonth(month);
  const count = yearOf(start) * 12 + Number(start.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(count / 12)).padStart(4, '0');
  return `${year}-${String((count % 12) + 1).padStart(2, '0')}` as CalendarMonth;
}

/** The last days of the months from the one `from` lies in to the one `to` lies in; empty when that is earlier. */
export function monthEnds(from: CalendarDate, to: CalendarDate): CalendarDate[] {
  const ends: CalendarDate[] = [];
  for (let month = monthOf(from); month <= monthOf(to); month = addMonths(month, 1)) ends.push(lastDayOfMonth(month));
  return ends;
}

/** The last day of the calendar quarter the day lies in: 31 March, 30 June, 30 September, 31 December. */
export function lastDayOfQuarter(date: CalendarDate): CalendarDate {
  const month = Number(date.slice(5, 7));
  return lastDayOfMonth(addMonths(monthOf(date), (3 - (month % 3)) % 3));
}

function fromDayNumber(day: number): CalendarDate {
  return parseCalendarDate(new Date(day * MS_PER_DAY).toISOString().slice(0, 10));
}
