import { Move, moves, movesFor } from './moves';
import { Role, TaskState } from './task-state';

/** The two organisations of a mandate: 上级单位 gives it, 下级单位 answers for it. */
export type Side = 'superior' | 'subordinate';

/** The moves of the loop that each side makes on the mandate itself; whatever else happens is done to the task below. */
export const movesBetween = {
  superior: ['assign', 'cancel'],
  subordinate: ['sign_for', 'hand_back'],
} as const satisfies Readonly<Record<Side, readonly Move[]>>;

export type MoveBetween = (typeof movesBetween)[Side][number];

/**
 * Who somebody is in the loop of a mandate. The supervision office above supervises; the one below answers for its
 * organisation as a head does for a lead department. Nobody else has a part in it.
 */
export function rolesBetween(side: Side, roles: readonly Role[]): Role[] {
  if (!roles.includes('supervisor')) return [];
  return [side === 'superior' ? 'supervisor' : 'head'];
}

/** The moves somebody of this side may make now, in the order of the loop's table. */
export function movesOfSide(state: TaskState, side: Side, roles: readonly Role[]): MoveBetween[] {
  const own: readonly Move[] = movesBetween[side];
  return movesFor(state, rolesBetween(side, roles)).filter((move): move is MoveBetween => own.includes(move));
}

/** Whether the move may still be made from the state at all, by whomever. */
export function isOpenFor(move: Move, state: TaskState): boolean {
  return moves[move].from.includes(state);
}

/**
 * What the superior sees of a task below: that it is worked on, not how departments hand it to one another. Every state
 * that a task has once the organisation has signed for it.
 */
export const seenFromAbove: Readonly<Record<TaskState, TaskState>> = {
  draft: 'in_progress',
  assigned: 'in_progress',
  handed_back: 'in_progress',
  in_progress: 'in_progress',
  closed: 'closed',
  paused: 'paused',
  cancelled: 'cancelled',
};
