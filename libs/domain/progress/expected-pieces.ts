import { addDays, CalendarDate, daysBetween, isWorkingDay, lastDayOfQuarter, WorkingCalendar } from '../calendar';
import { weightedMean } from './decimal';
import { expectedBy, isShort, pointsAround } from './expected';
import { Curve, Schedule } from './schedule';

/**
 * A stretch of an expected curve, from its first day until the next piece begins: share + perDay·x + bend·x², x days
 * after `from`. A step has neither slope nor bend, a straight line no bend.
 */
export interface ExpectedPiece {
  readonly from: CalendarDate;
  readonly share: number;
  readonly perDay: number;
  readonly bend: number;
}

type Slope = Pick<ExpectedPiece, 'perDay' | 'bend'>;

const level: Slope = { perDay: 0, bend: 0 };

/**
 * The curve between start and due date as pieces, in order; empty where the task starts on its due date. What `expected`
 * tells by calendar and rules, a query tells by these alone: see `expectedByPieces`. Throws CalendarNotCovered.
 */
export function expectedPieces(schedule: Schedule, calendar: WorkingCalendar): ExpectedPiece[] {
  const { curve, startsOn, dueOn } = schedule;
  const days = [startsOn, ...breaksOf(curve, schedule, calendar)].filter((day) => day >= startsOn && day < dueOn);
  const pieces = [...new Set(days)].sort().map((from) => ({
    from,
    share: expectedBy(curve, schedule, from, calendar),
    ...slopeOf(curve, schedule, from),
  }));
  return pieces.filter((piece, index) => !goesOn(pieces[index - 1], piece));
}

/** e(day) by stored pieces: the arithmetic SQL makes. Equal to `expected` but for the last binary digits. */
export function expectedByPieces(
  pieces: readonly ExpectedPiece[],
  { startsOn, dueOn }: Pick<Schedule, 'startsOn' | 'dueOn'>,
  day: CalendarDate,
): number {
  if (day >= dueOn) return 1;
  const piece = pieces.filter(({ from }) => from <= day).at(-1);
  if (day < startsOn || !piece) return 0;
  const gone = daysBetween(piece.from, day);
  return piece.share + piece.perDay * gone + piece.bend * gone * gone;
}

/** Days on which a curve takes another form, in no order. */
function breaksOf(curve: Curve, schedule: Schedule, calendar: WorkingCalendar): CalendarDate[] {
  switch (curve.kind) {
    case 'linear':
      return isShort(schedule) ? daysOf(schedule).filter((day) => isWorkingDay(day, calendar)) : [];
    case 'quarterly':
      return daysOf(schedule).filter((day) => lastDayOfQuarter(day) === day);
    case 'backLoaded':
      return [];
    case 'steps':
    case 'custom':
      return curve.points.map(({ on }) => on);
    case 'mixed':
      return curve.parts.flatMap((part) => breaksOf(part.curve, schedule, calendar));
  }
}

/** How the curve goes on after a day on which it may have taken another form. */
function slopeOf(curve: Curve, schedule: Schedule, day: CalendarDate): Slope {
  const whole = daysBetween(schedule.startsOn, schedule.dueOn);
  switch (curve.kind) {
    case 'linear':
      return isShort(schedule) ? level : { perDay: 1 / whole, bend: 0 };
    case 'backLoaded':
      return { perDay: (2 * daysBetween(schedule.startsOn, day)) / whole ** 2, bend: 1 / whole ** 2 };
    case 'custom': {
      const { before, after } = pointsAround(curve.points, schedule, day);
      return { perDay: (after.share - before.share) / daysBetween(before.on, after.on), bend: 0 };
    }
    case 'mixed':
      return {
        perDay: meanOf(curve, (part) => slopeOf(part, schedule, day).perDay),
        bend: meanOf(curve, (part) => slopeOf(part, schedule, day).bend),
      };
    default:
      return level;
  }
}

function meanOf({ parts }: Extract<Curve, { kind: 'mixed' }>, valueIn: (part: Curve) => number): number {
  return weightedMean(parts.map(({ weight, curve }) => ({ weight, share: valueIn(curve) }))) ?? 0;
}

function daysOf({ startsOn, dueOn }: Schedule): CalendarDate[] {
  return Array.from({ length: Math.max(0, daysBetween(startsOn, dueOn)) }, (_, index) => addDays(startsOn, index));
}

/** A step to where the curve stands already is none. */
function goesOn(before: ExpectedPiece | undefined, { share, perDay, bend }: ExpectedPiece): boolean {
  const isLevel = before?.perDay === 0 && before.bend === 0 && perDay === 0 && bend === 0;
  return isLevel && before.share === share;
}
