import { CalendarDate } from '../calendar';
import { Disposition, TaskState } from './task-state';

/** Where a task stands in the loop, with the dates of its closing. */
export interface LoopStanding {
  readonly state: TaskState;
  readonly closedOn: CalendarDate | null;
  readonly disposition: Disposition | null;
}

/** A move as far as it settles a state. */
export interface DatedMove {
  readonly fromState: TaskState | null;
  readonly toState: TaskState;
  /** The day it was made, in the organisation's zone. */
  readonly on: CalendarDate;
  /** Of a closing; null otherwise. */
  readonly disposition: Disposition | null;
}

/** An extension that was agreed to on a day. */
export interface DatedExtension {
  readonly newDueOn: CalendarDate;
  readonly on: CalendarDate;
}

/**
 * Where the task stood at the end of the day, as its moves, oldest first, had made it by then; as `now` where none came
 * later. Before its first move it counts as assigned: a plan's year begins before the plan is confirmed.
 */
export function stateOn(moves: readonly DatedMove[], now: LoopStanding, day: CalendarDate): LoopStanding {
  if (moves.every(({ on }) => on <= day)) return now;
  const last = moves.filter(({ on }) => on <= day).at(-1);
  const next = moves.find(({ on }) => on > day);
  const state = last?.toState ?? next?.fromState ?? 'assigned';
  if (state === 'draft') return { state: 'assigned', closedOn: null, disposition: null };
  if (state !== 'closed') return { state, closedOn: null, disposition: null };
  return { state, closedOn: last?.on ?? now.closedOn ?? day, disposition: last?.disposition ?? null };
}

/** The due date in force at the end of the day: the latest agreed to by then, else the original one. */
export function dueDateOn(
  extensions: readonly DatedExtension[],
  dates: { readonly dueOn: CalendarDate; readonly originalDueOn: CalendarDate },
  day: CalendarDate,
): CalendarDate {
  if (extensions.every(({ on }) => on <= day)) return dates.dueOn;
  return extensions.filter(({ on }) => on <= day).at(-1)?.newDueOn ?? dates.originalDueOn;
}
