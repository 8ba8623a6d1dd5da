import { Role, TaskState } from './task-state';

/** What a task's people may ask somebody to decide: 提请协调. */
export type RequestKind = 'coordination';

export interface RequestRule {
  readonly zh: string;
  readonly en: string;
  /** States in which it may be asked for and answered; in any other an open request has lapsed. */
  readonly from: readonly TaskState[];
  /** Roles the asker must hold for this very task, as in `MoveRule.roles`. */
  readonly askers: readonly Role[];
  /** Working days the addressee has when the asker names no day. */
  readonly answerWithinWorkingDays: number;
}

/** Every request there is. Source: the loop, 提请协调: a leader must answer by a date. */
export const requests: Readonly<Record<RequestKind, RequestRule>> = {
  coordination: {
    zh: '提请协调',
    en: 'Ask a leader to decide',
    from: ['assigned', 'in_progress'],
    askers: ['head', 'owner', 'supervisor'],
    answerWithinWorkingDays: 5,
  },
};

/** What somebody with these roles for the task may ask for now, in the order of the table. */
export function requestsFor(state: TaskState, roles: readonly Role[]): RequestKind[] {
  return (Object.keys(requests) as RequestKind[]).filter(
    (kind) => requests[kind].from.includes(state) && requests[kind].askers.some((role) => roles.includes(role)),
  );
}
