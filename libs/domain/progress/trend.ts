import { CalendarDate } from '../calendar';
import { weightedMean } from './decimal';
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
export function trendOf(
  monthEnds: readonly TrendPoint[],
  judged: Pick<RollUpFigures, 'day' | 'completion' | 'expected' | 'leaves'>,
): TrendPoint[] {
  const { day, completion, expected, leaves } = judged;
  const before = monthEnds.filter((point) => point.day < day);
  const after = monthEnds.filter((point) => point.day > day);
  return [
    ...before,
    { day, completion, expected, tasks: leaves },
    ...after.map((point) => ({ ...point, completion: null })),
  ];
}

/** The trend of an organisation from its departments', in any order: their means by the tasks that count, as `rollUp` makes them. */
export function pooledTrend(departments: readonly TrendPoint[]): TrendPoint[] {
  const days = [...new Set(departments.map(({ day }) => day))].sort();
  return days.map((day) => {
    const points = departments.filter((point) => point.day === day);
    return {
      day,
      completion: meanOf(points, 'completion'),
      expected: meanOf(points, 'expected'),
      tasks: points.reduce((sum, { tasks }) => sum + tasks, 0),
    };
  });
}

function meanOf(points: readonly TrendPoint[], part: 'completion' | 'expected'): number | null {
  return weightedMean(points.flatMap(({ tasks, [part]: share }) => (share === null ? [] : [{ weight: tasks, share }])));
}
