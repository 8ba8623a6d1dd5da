import { addDays, addMonths, CalendarDate, daysBetween, lastDayOfQuarter, monthOf, startOfMonth } from '../calendar';
import { WorkingCalendar, workingDaysAfter } from '../calendar';
import { shareOf, weightedMean } from './decimal';
import { Curve, CurvePoint, Schedule } from './schedule';

const SHORT_PLAN_DAYS = 60;

/**
 * e(day), 序时进度: the share expected by the end of the day, 0–1. Nothing before the start, everything from the due date
 * on, and never less than the day before. Throws CalendarNotCovered for plans of 60 days or less outside the calendar.
 */
export function expected(schedule: Schedule, day: CalendarDate, calendar: WorkingCalendar): number {
  if (day >= schedule.dueOn) return 1;
  if (day < schedule.startsOn) return 0;
  return expectedBy(schedule.curve, schedule, day, calendar);
}

/** The same between start and due date. */
export function expectedBy(curve: Curve, schedule: Schedule, day: CalendarDate, calendar: WorkingCalendar): number {
  switch (curve.kind) {
    case 'linear':
      return isShort(schedule) ? byWorkingDay(schedule, day, calendar) : byCalendarDay(schedule, day);
    case 'quarterly':
      return byCalendarDay(schedule, lastQuarterEnd(day));
    case 'backLoaded':
      return byCalendarDay(schedule, day) ** 2;
    case 'steps':
      return Math.max(0, ...curve.points.filter((point) => point.on <= day).map((point) => Math.min(1, point.share)));
    case 'custom':
      return betweenPoints(curve.points, schedule, day);
    case 'mixed':
      return weightedMean(curve.parts.map((part) => weigh(part.weight, part.curve, schedule, day, calendar))) ?? 0;
  }
}

function weigh(weight: number, curve: Curve, schedule: Schedule, day: CalendarDate, calendar: WorkingCalendar) {
  return { weight, share: expectedBy(curve, schedule, day, calendar) };
}

/** Plans of 60 days or less run by working day. */
export function isShort(schedule: Schedule): boolean {
  return daysBetween(schedule.startsOn, schedule.dueOn) <= SHORT_PLAN_DAYS;
}

/** (t−s)/(d−s), 0 before the start. Source: 时间过半、任务过半. */
function byCalendarDay(schedule: Schedule, day: CalendarDate): number {
  const gone = Math.max(0, daysBetween(schedule.startsOn, day));
  return shareOf(gone, daysBetween(schedule.startsOn, schedule.dueOn));
}

function byWorkingDay(schedule: Schedule, day: CalendarDate, calendar: WorkingCalendar): number {
  const whole = workingDaysAfter(schedule.startsOn, schedule.dueOn, calendar);
  return whole === 0 ? 0 : shareOf(workingDaysAfter(schedule.startsOn, day, calendar), whole);
}

/** The last quarter end on or before the day. */
export function lastQuarterEnd(day: CalendarDate): CalendarDate {
  const end = lastDayOfQuarter(day);
  return end === day ? day : addDays(startOfMonth(addMonths(monthOf(end), -2)), -1);
}

/** The points of a custom curve that the day lies between: none before is the start, none after the due date. */
export function pointsAround(points: readonly CurvePoint[], schedule: Schedule, day: CalendarDate) {
  const start = { on: schedule.startsOn, share: 0 };
  const all = [start, ...inOrder(points)];
  const before = all.filter((point) => point.on <= day).at(-1) ?? start;
  return { before, after: all.find((point) => point.on > day) ?? { on: schedule.dueOn, share: 1 } };
}

function betweenPoints(points: readonly CurvePoint[], schedule: Schedule, day: CalendarDate): number {
  const { before, after } = pointsAround(points, schedule, day);
  const gone = shareOf(daysBetween(before.on, day), daysBetween(before.on, after.on));
  return before.share + (after.share - before.share) * gone;
}

function inOrder(points: readonly CurvePoint[]): CurvePoint[] {
  return [...points].sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}
