import { addDays, CalendarDate, daysBetween, isWorkingDay, WorkingCalendar } from '../calendar';
import { ColourSettings, TurningDays } from './colour';
import { expected } from './expected';
import { colourOfGap, GapColour } from './gap';
import { ColouredTask } from './judge-colour';
import { Schedule } from './schedule';

/**
 * The first days on which the task is yellow and red if no further fact is written. e(t) never falls, so each is one
 * day. Yellow that would come on or after red is no turning day. Throws CalendarNotCovered where the five working days
 * before the due date are not covered.
 */
export function turningDays(
  task: Pick<ColouredTask, 'schedule' | 'completion' | 'reportMissingFrom' | 'peers'>,
  settings: ColourSettings,
  calendar: WorkingCalendar,
): TurningDays {
  const { schedule, completion, peers } = task;
  const firstDay = (colours: readonly GapColour[]) =>
    completion === null
      ? null
      : firstDayWhen(schedule, (day) =>
          colours.includes(colourOfGap(expected(schedule, day, calendar), completion, settings.gap)),
        );
  const redFrom = earliest([
    firstDay(['red']),
    addDays(schedule.dueOn, 1),
    peers?.colour === 'red' ? peers.since : null,
  ]);
  const yellowFrom = earliest([
    firstDay(['yellow', 'red']),
    completion === null || completion < 1 ? dueSoonFrom(schedule, settings.dueSoonWorkingDays, calendar) : null,
    task.reportMissingFrom,
    peers?.since ?? null,
  ]);
  return { redFrom, yellowFrom: yellowFrom !== null && redFrom !== null && yellowFrom >= redFrom ? null : yellowFrom };
}

/** The first day from start to due date, both included, on which the rule holds; it holds on every later day too. */
function firstDayWhen(schedule: Schedule, holds: (day: CalendarDate) => boolean): CalendarDate | null {
  let [low, high] = [0, Math.max(0, daysBetween(schedule.startsOn, schedule.dueOn))];
  if (!holds(addDays(schedule.startsOn, high))) return null;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(addDays(schedule.startsOn, middle))) high = middle;
    else low = middle + 1;
  }
  return addDays(schedule.startsOn, low);
}

/** The first day, not before the start, with at most so many working days left after it up to the due date. */
function dueSoonFrom(schedule: Schedule, workingDays: number, calendar: WorkingCalendar): CalendarDate {
  let day = schedule.dueOn;
  for (let left = 0; day > schedule.startsOn; day = addDays(day, -1)) {
    if (isWorkingDay(day, calendar)) left += 1;
    if (left > workingDays) break;
  }
  return day;
}

function earliest(days: readonly (CalendarDate | null)[]): CalendarDate | null {
  return days.reduce((first, day) => (first === null || (day !== null && day < first) ? day : first), null);
}
