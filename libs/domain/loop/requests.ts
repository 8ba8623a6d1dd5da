import { TaskPart } from './task-rights';
import { TaskState } from './task-state';

/** What a task's people may ask somebody to decide: 提请协调 · 延期申请 · 调整目标. */
export type RequestKind = 'coordination' | 'extension' | 'target_change';

export interface RequestRule {
  readonly zh: string;
  readonly en: string;
  /** States in which it may be asked for and answered; in any other an open request has lapsed. */
  readonly from: readonly TaskState[];
  /** What the asker must be to this very task; roles as in `MoveRule.roles`. */
  readonly askers: readonly TaskPart[];
  /** Whether it is put to a leader the asker names, or goes the way of approval. */
  readonly goesTo: 'leader named' | 'approval';
  /** A leader never has to type; a department whose application fails is owed a reason. */
  readonly decliningNeedsReason: boolean;
  /** Working days there are for the answer when the asker names no day. */
  readonly answerWithinWorkingDays: number;
}

const OPEN: readonly TaskState[] = ['assigned', 'in_progress'];

/** Every request there is. Source: the loop, 提请协调, 延期申请, 调整目标. */
export const requests: Readonly<Record<RequestKind, RequestRule>> = {
  coordination: {
    zh: '提请协调',
    en: 'Ask a leader to decide',
    from: OPEN,
    askers: ['head', 'owner', 'supervisor', 'group_head', 'area_owner'],
    goesTo: 'leader named',
    decliningNeedsReason: false,
    answerWithinWorkingDays: 5,
  },
  extension: {
    zh: '申请延期',
    en: 'Ask to extend',
    from: OPEN,
    askers: ['head', 'owner'],
    goesTo: 'approval',
    decliningNeedsReason: true,
    answerWithinWorkingDays: 5,
  },
  target_change: {
    zh: '申请调整目标',
    en: 'Ask for another target',
    from: OPEN,
    askers: ['head', 'owner', 'supervisor'],
    goesTo: 'approval',
    decliningNeedsReason: true,
    answerWithinWorkingDays: 5,
  },
};

/** What somebody with these roles for the task may ask for now, in the order of the table. */
export function requestsFor(state: TaskState, roles: readonly TaskPart[]): RequestKind[] {
  return (Object.keys(requests) as RequestKind[]).filter(
    (kind) => requests[kind].from.includes(state) && requests[kind].askers.some((role) => roles.includes(role)),
  );
}
