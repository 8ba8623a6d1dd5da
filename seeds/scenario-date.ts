import { addDays, addWorkingDays, CalendarDate, isCalendarDate, WorkingCalendar } from '@dajuan/domain/calendar';
import { ShapeMismatch, type Read } from './json-shape';

/**
 * A day in a scenario: absolute ('2020-12-31'), or counted from the day of loading in calendar days ('+12d', '-40d',
 * '+0d') or in working days ('+3wd', '-2wd'), so that a demonstration is alive on whatever day it is loaded.
 */
export type ScenarioDate = string;

const RELATIVE = /^([+-]\d{1,3})(d|wd)$/;

/** Reads a day of either form. */
export const scenarioDay: Read<ScenarioDate> = (value, at) => {
  if (typeof value !== 'string' || !isScenarioDate(value)) throw new ShapeMismatch(at, 'a scenario date');
  return value;
};

/** Whether the text is a day of either form; '2020-02-30' is not. */
export function isScenarioDate(text: string): boolean {
  return RELATIVE.test(text) || isCalendarDate(text);
}

export function isRelative(date: ScenarioDate): boolean {
  return RELATIVE.test(date);
}

/** The day, seen from `today`. Throws RangeError for any other text, CalendarNotCovered where working days need it. */
export function resolveDate(date: ScenarioDate, today: CalendarDate, calendar: WorkingCalendar): CalendarDate {
  if (isCalendarDate(date)) return date;
  const relative = RELATIVE.exec(date);
  if (!relative) throw new RangeError(`not a scenario date: ${date}`);
  const count = Number(relative[1]);
  return relative[2] === 'wd' ? addWorkingDays(today, count, calendar) : addDays(today, count);
}
