import { Grounds, groundsFor, scoreOf } from './grounds';
import { ReviewedItem } from './reviewed';
import { TrackedTask } from './tracked-task';
import { tellingAmong } from './wording';

/** From here up a match may be accepted together with others; below, each wants a look. */
export const SURE = 0.8;
/** Below this an item and a task have nothing to do with each other. */
const LEAST = 0.42;
/** Two tasks this near each other can't be told apart by the words. */
const TIE = 0.05;

/** An item of a review and the task it seems to be about. */
export interface ReviewMatch {
  /** Place in the review's items. */
  readonly item: number;
  readonly taskId: string;
  /** 0–1. */
  readonly score: number;
  readonly grounds: Grounds;
}

/** What came of laying a review beside a plan. */
export interface MatchedReview {
  /** In the order of the items; at most one for each, several for one task. */
  readonly matches: readonly ReviewMatch[];
  /** Items that tell of something nobody promised. */
  readonly unplanned: readonly number[];
  /** Tasks the review says nothing of. */
  readonly unmentioned: readonly string[];
}

/**
 * Lays a year-end review beside the open tasks of its plan. Only results are matched: what a review still promises is
 * neither a match nor unplanned. An item goes to the task with the highest score; where two tasks are as near as each
 * other, none is sure. The order of tasks does not matter.
 */
export function matchReview(items: readonly ReviewedItem[], tasks: readonly TrackedTask[]): MatchedReview {
  const telling = tellingAmong([
    ...items.map(({ quote }) => quote),
    ...tasks.map(({ title, sentence }) => `${title} ${sentence}`),
  ]);
  const results = items.flatMap((item, index) => (item.status === 'planned' ? [] : [{ item, index }]));
  const matches = results.flatMap(({ item, index }) => {
    const ranked = tasks
      .map((task) => ({ task, grounds: groundsFor(item, task, telling) }))
      .map(({ task, grounds }) => ({ taskId: task.id, grounds, score: scoreOf(grounds) }))
      .sort((a, b) => b.score - a.score || (a.taskId < b.taskId ? -1 : 1));
    const [best, second] = ranked;
    if (!best || best.score < LEAST) return [];
    const isTied = second !== undefined && best.score - second.score < TIE;
    return [{ ...best, item: index, score: isTied ? Math.min(best.score, SURE - 0.01) : best.score }];
  });
  const matched = new Set(matches.map(({ item }) => item));
  const mentioned = new Set(matches.map(({ taskId }) => taskId));
  return {
    matches,
    unplanned: results.map(({ index }) => index).filter((index) => !matched.has(index)),
    unmentioned: tasks.map(({ id }) => id).filter((id) => !mentioned.has(id)),
  };
}
