import { CalendarDate } from '../calendar';
import { colourFromDates } from './colour';
import { gapPoints } from './gap';
import { Buckets, RollUpTask } from './roll-up-figures';

/** A lead of ten points or more is 超进度, a lag of ten or more 欠进度. Source: Jinzhai's buckets. */
const POINTS = 10;

/** The bucket a task falls into on the day; the first that fits, so every task is in one. */
export function bucketOf(task: RollUpTask, day: CalendarDate): keyof Buckets {
  if (task.standing === 'closed') return 'done';
  if (colourFromDates(task, day) === 'grey' || task.completion === null) return 'other';
  const gap = gapPoints(task.expected ?? 0, task.completion);
  if (day > task.dueOn || gap >= POINTS) return 'behind';
  return gap <= -POINTS ? 'ahead' : 'onTrack';
}
