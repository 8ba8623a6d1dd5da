import type { Target, TaskRow } from '../../api/types';
import { formOf, type Entry } from './entry';

/** Sums of decimals without their binary residue. */
const tidy = (value: number) => Number(value.toPrecision(12));

/** Of a figure typed as the target wants it (new, or to date), the other of the two; null where there is nothing to say. */
export function otherFigure(target: Target, value: number | null | undefined): number | null {
  if (typeof value !== 'number' || target.type !== 'cumulative') return null;
  const before = target.waitingActual ?? target.actual ?? 0;
  return tidy(target.entryMode === 'increment' ? before + value : value - before);
}

/** Points behind the expected progress from which a task is red; the plan's own bounds are the server's to judge. */
const redAbovePoints = 30;

/**
 * Whether the task would still be red with this entry, as far as the page can tell: the note is offered at once then,
 * before the server asks for it.
 * An overdue task stays red until its target is reached.
 */
export function wouldBeRed(task: TaskRow, target: Target | undefined, entry: Entry): boolean {
  const share = target && shareWith(target, entry);
  if (share === undefined || share === null) return task.colour === 'red';
  if (task.isOverdue) return share < 1;
  return task.expected !== null && (task.expected - share) * 100 > redAbovePoints;
}

/** (A − B) / (T − B) with the entry counted; null where it has no figure. */
function shareWith(target: Target, entry: Entry): number | null {
  if (formOf(target) !== 'value' || typeof entry.value !== 'number' || target.target === null) return null;
  if (['ceiling', 'floor', 'range'].includes(target.type)) return null;
  const base = target.baseline ?? 0;
  const before = target.waitingActual ?? target.actual ?? 0;
  const actual = target.entryMode === 'increment' ? before + entry.value : entry.value;
  return target.target === base ? null : (actual - base) / (target.target - base);
}
