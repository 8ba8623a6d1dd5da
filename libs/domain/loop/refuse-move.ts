import { Refusal } from '../errors';
import { Move, moves } from './moves';
import { possibleInstead } from './possible-instead';
import { TaskPart } from './task-rights';
import { Disposition, TaskState } from './task-state';

/** A move as somebody asks for it. */
export interface AskedMove {
  readonly state: TaskState;
  /** What the mover is to this task; see `MoveRule.roles`. */
  readonly roles: readonly TaskPart[];
  readonly reason: string;
  /** For `hand_back`: the last day for it is over. */
  readonly isTooLateToHandBack: boolean;
  /** For `close`: r of accepted entries, null where the task has none; and how it ends if short of its target. */
  readonly achievement: number | null;
  readonly disposition: Disposition | null;
  /** For `close`: a figure of it is still an estimate. */
  readonly isEstimate: boolean;
}

/**
 * Why the move may not be made, or null. The state is asked before the role, so that a stale page says what changed; both
 * refusals name what is possible instead.
 */
export function refuseMove(move: Move, asked: AskedMove): Refusal | null {
  const rule = moves[move];
  const instead = possibleInstead(asked.state, asked.roles);
  if (!rule.from.includes(asked.state)) {
    const [zh, en] = [`当前状态不能${rule.zh}`, `${rule.en} is not possible in this state`];
    return refusal('move_not_from_here', 'state', `${zh}；${instead.zh}`, `${en}; ${instead.en}`);
  }
  if (!rule.roles.some((role) => asked.roles.includes(role))) {
    const [zh, en] = [`您不能${rule.zh}本任务`, `${rule.en} is not yours to do on this task`];
    return refusal('move_not_yours', 'move', `${zh}；${instead.zh}`, `${en}; ${instead.en}`);
  }
  if (rule.needsReason && asked.reason.trim() === '') {
    return refusal('reason_missing', 'reason', `请填写${rule.zh}原因`, `Say why: ${rule.en.toLowerCase()}`);
  }
  if (move === 'hand_back' && asked.isTooLateToHandBack) {
    return refusal(
      'hand_back_too_late',
      'state',
      '已过退回期限，请签收后申请协调',
      'Too late to hand it back: sign for it and ask for help',
    );
  }
  if (move === 'close' && asked.isEstimate) {
    return refusal(
      'estimate_wants_final',
      'state',
      '还有预计数，请先报送实际数并审核通过',
      'A figure is still an estimate: report the final one first',
    );
  }
  if (move === 'close' && needsDisposition(asked.achievement) && asked.disposition === null) {
    return refusal(
      'disposition_missing',
      'disposition',
      '未达目标值，请选择处理方式：完成（口径说明）、转长效管理、调整目标或撤销',
      'Below its target: choose completed, standing work, target adjusted or withdrawn',
    );
  }
  if (move === 'close' && asked.disposition !== null && asked.reason.trim() === '') {
    return refusal('reason_missing', 'reason', '请说明处理方式的理由', 'Say why it is closed this way');
  }
  return null;
}

/** Closing below target (r < 1) needs a disposition; a task without a figure has no target to miss. */
export function needsDisposition(achievement: number | null): boolean {
  return achievement !== null && achievement < 1;
}

function refusal(code: string, field: string, zh: string, en: string): Refusal {
  return { code, field, zh, en };
}
