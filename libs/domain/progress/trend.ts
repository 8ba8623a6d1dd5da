import { CalendarDate } from '../calendar';
import { RollUpFigures } from './roll-up-figures';

/** The weighted means of many tasks on a day, shares 0–1, and how many tasks count in them. */
export interface TrendPoint {
  readonly day: CalendarDate;
  readonly completion: number | null;
  readonly expected: number | null;
  readonly tasks: number;
}

/**
 * A trend as it is shown, in the order of days: the months before the judged day as they stood, the judged day as it is
 * rolled up, and of the months after it only what is expected. `monthEnds` are in order.
 */
export function trendOf(monthEnds: readonly TrendPoint[], judged: RollUpFigures): TrendPoint[] {
  const { day, completion, expected, leaves } = judged;
  const before = monthEnds.filter((point) => point.day < day);
  const after = monthEnds.filter((point) => point.day > day);
  return [
    ...before,
    { day, completion, expected, tasks: leaves },
    ...after.map((point) => ({ ...point, completion: null })),
  ];
}
