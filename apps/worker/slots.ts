import { addDays, CalendarDate, dateInZone, instantAt, isWorkingDay, WorkingCalendar } from '@dajuan/domain/calendar';

const MINUTE_MS = 60_000;
/** Slots missed longer ago are not made up for. */
const LOOK_BACK_DAYS = 31;

/** The slots of a schedule after an instant and up to another, oldest first. With no `after`, the last one alone. */
export type SlotsBetween = (after: Date | null, now: Date) => Date[];

/** Every full minute; of those missed only the last is worth anything. */
export const everyMinute: SlotsBetween = (after, now) => {
  const slot = new Date(Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS);
  return after !== null && slot <= after ? [] : [slot];
};

/** Every midnight, UTC; of those missed only the last is worth anything. */
export const everyDay: SlotsBetween = (after, now) => {
  const slot = instantAt(dateInZone(now, 'UTC'), '00:00', 'UTC');
  return after !== null && slot <= after ? [] : [slot];
};

/**
 * A time of every working day in the zone. All that were missed in the last 31 days come, as each has reminders of its
 * own; where the schedule never ran, only today's, if today is worked and its time has come.
 */
export function workingMornings(time: string, zone: string, calendar: WorkingCalendar): SlotsBetween {
  return (after, now) => {
    const today = dateInZone(now, zone);
    const first = after === null ? today : addDays(today, -LOOK_BACK_DAYS);
    return daysFrom(first, today)
      .filter((day) => isWorkingDay(day, calendar))
      .map((day) => instantAt(day, time, zone))
      .filter((slot) => slot <= now && (after === null || slot > after));
  };
}

function daysFrom(first: CalendarDate, last: CalendarDate): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
