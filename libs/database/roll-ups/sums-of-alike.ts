import { addTallies, Rate, RollUpSums } from '@dajuan/domain/progress';
import { AlikeTasks } from './alike-tasks';

const PARTS = 1e15;

/** What tasks that count alike add to a roll-up. Cancelled ones count in nothing but their number. */
export function sumsOfAlike(row: AlikeTasks): RollUpSums {
  const { tasks, standing, colour, reason, bucket, reportsDue, reportsMet, extensions } = row;
  const { leftOut: _none, ...nothing } = addTallies([]);
  const left = reason === null ? nothing.leftOutCounts : { ...nothing.leftOutCounts, [reason]: tasks };
  if (standing === 'cancelled') return { ...nothing, cancelled: tasks, leftOutCounts: left, ...nothingWeighed };
  const rate = (holds: boolean | null): Rate => ({
    numerator: holds === true ? tasks : 0,
    denominator: holds === null ? 0 : tasks,
  });
  return {
    ...{ tasks, cancelled: 0, extensions, leaves: reason === null ? tasks : 0, leftOutCounts: left },
    closure: rate(standing === 'closed'),
    onTime: rate(row.onTime),
    originallyOnTime: rate(row.originallyOnTime),
    onSchedule: rate(row.onSchedule),
    reporting: { numerator: reportsMet, denominator: reportsDue },
    coverage: rate(row.covered),
    colours: { ...nothing.colours, [colour]: tasks },
    buckets: { ...nothing.buckets, [bucket]: tasks },
    ...(reason === null ? weighedOf(row) : nothingWeighed),
  };
}

type Weighed = Pick<RollUpSums, 'weighed' | 'quantities'>;

const nothingWeighed: Weighed = {
  weighed: { weight: 0, completion: 0, waitingCompletion: 0, expected: 0 },
  quantities: { tasks: 0, same: null, actual: 0, target: 0 },
};

function weighedOf(row: AlikeTasks): Weighed {
  const { firstObject: object, firstUnit: unit, actual, target } = row;
  const isOne = object !== null && unit !== null && object === row.lastObject && unit === row.lastUnit;
  return {
    weighed: {
      weight: row.weight / PARTS,
      completion: row.completion / PARTS,
      waitingCompletion: row.waitingCompletion / PARTS,
      expected: row.expected / PARTS,
    },
    quantities: { tasks: row.quantities, same: isOne ? { object, unit } : null, actual, target },
  };
}
