import { DateTime } from 'luxon';
import { InvalidLocalTime } from '../errors';
import { addDays, CalendarDate, parseCalendarDate } from './calendar-date';

const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** The day it is in the zone ('Asia/Shanghai') at the instant, whatever the process's own zone. */
export function dateInZone(at: Date, zone: string): CalendarDate {
  const local = DateTime.fromJSDate(at, { zone });
  if (!local.isValid) throw new InvalidLocalTime(String(at), zone);
  return parseCalendarDate(local.toFormat('yyyy-MM-dd'));
}

/**
 * The instant at which the clocks of the zone show `time` ('08:30') on the day. Where clocks skip that time in spring,
 * the instant as long after midnight as the time says (02:30 becomes 03:30); where they show it twice, the first.
 * Throws InvalidLocalTime.
 */
export function instantAt(date: CalendarDate, time: string, zone: string): Date {
  const clock = CLOCK.exec(time);
  const local = DateTime.fromISO(`${parseCalendarDate(date)}T${time}`, { zone });
  if (!clock || !local.isValid) throw new InvalidLocalTime(time, zone);
  const first = local.getPossibleOffsets()[0] ?? local;
  return first.toJSDate();
}

/** The instant the day ends, 24:00 in the zone, not itself part of the day. A due date ends here. */
export function endOfDay(date: CalendarDate, zone: string): Date {
  return instantAt(addDays(date, 1), '00:00', zone);
}
