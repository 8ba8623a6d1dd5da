import { TaskPart } from './task-rights';
import { Role, TaskState } from './task-state';

/** A step of the loop: 交办 · 退回交办 · 签收 · 办结销号 · 重新打开 · 暂缓 · 恢复 · 撤销. */
export type Move = 'assign' | 'hand_back' | 'sign_for' | 'close' | 'reopen' | 'pause' | 'resume' | 'cancel';

/** A move that needs nothing but its reason; assigning wants a department. */
export type Step = Exclude<Move, 'assign'>;

export interface MoveRule {
  readonly zh: string;
  readonly en: string;
  readonly from: readonly TaskState[];
  readonly to: TaskState;
  /** Roles the mover must hold for this very task: its owner, the head of its lead department, its leader. */
  readonly roles: readonly Role[];
  readonly needsReason: boolean;
}

const SUPERVISION: readonly Role[] = ['supervisor'];
const DEPARTMENT: readonly Role[] = ['owner', 'head'];

/** Every move there is. A new one is a line here, a new state a word in `TaskState`. */
export const moves: Readonly<Record<Move, MoveRule>> = {
  assign: row('交办', 'Assign', ['draft', 'handed_back'], 'assigned', SUPERVISION),
  hand_back: withReason(row('退回交办', 'Hand back', ['assigned'], 'handed_back', DEPARTMENT)),
  sign_for: row('签收', 'Sign for', ['assigned'], 'in_progress', DEPARTMENT),
  close: row('办结', 'Close', ['in_progress'], 'closed', SUPERVISION),
  reopen: withReason(row('重新打开', 'Reopen', ['closed'], 'in_progress', SUPERVISION)),
  pause: withReason(row('暂缓', 'Pause', ['assigned', 'in_progress'], 'paused', SUPERVISION)),
  resume: row('恢复', 'Resume', ['paused'], 'in_progress', SUPERVISION),
  cancel: withReason(
    row('撤销', 'Cancel', ['draft', 'assigned', 'handed_back', 'in_progress', 'paused'], 'cancelled', SUPERVISION),
  ),
};

/** The moves somebody with these roles for the task may make now, in the order of the table. */
export function movesFor(state: TaskState, roles: readonly TaskPart[]): Move[] {
  return (Object.keys(moves) as Move[]).filter(
    (move) => moves[move].from.includes(state) && moves[move].roles.some((role) => roles.includes(role)),
  );
}

function row(zh: string, en: string, from: readonly TaskState[], to: TaskState, roles: readonly Role[]): MoveRule {
  return { zh, en, from, to, roles, needsReason: false };
}

function withReason(rule: MoveRule): MoveRule {
  return { ...rule, needsReason: true };
}
