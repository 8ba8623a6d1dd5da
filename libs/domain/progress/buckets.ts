import { CalendarDate } from '../calendar';
import { colourFromDates } from './colour';
import { difference } from './decimal';
import { gapPoints } from './gap';
import { Buckets, RollUpTask } from './roll-up-figures';

/** A lead of ten points or more is 超进度, a lag of ten or more 欠进度. Source: Jinzhai's buckets. */
const BEHIND_POINTS = 10;
const AHEAD_SHARE = 0.1;

/** The bucket a task falls into on the day; the first that fits, so every task is in one. */
export function bucketOf(task: RollUpTask, day: CalendarDate): keyof Buckets {
  if (task.standing === 'closed') return 'done';
  if (colourFromDates(task, day) === 'grey' || task.completion === null) return 'other';
  const expected = task.expected ?? 0;
  if (day > task.dueOn || gapPoints(expected, task.completion) >= BEHIND_POINTS) return 'behind';
  return difference(task.completion, expected) >= AHEAD_SHARE ? 'ahead' : 'onTrack';
}
