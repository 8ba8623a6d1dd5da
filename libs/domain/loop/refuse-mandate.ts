import { CalendarDate } from '../calendar';
import { Refusal } from '../errors';
import { Move, moves } from './moves';
import { Disposition, TaskState } from './task-state';

/** Why a superior may not move a mandate's due date so, or null. It may still be moved after it has passed. */
export function refuseNewDue(asked: {
  readonly state: TaskState;
  readonly dueOn: CalendarDate;
  readonly newDueOn: CalendarDate;
  readonly reason: string;
}): Refusal | null {
  if (asked.state === 'closed' || asked.state === 'cancelled') {
    const words = { zh: '已办结或已撤销，不能再延期', en: 'It is closed or cancelled: there is nothing to extend' };
    return { code: 'move_not_from_here', field: 'state', ...words };
  }
  if (asked.newDueOn <= asked.dueOn) {
    const words = { zh: '新的时限应晚于现在的时限', en: 'The new date is later than the present one' };
    return { code: 'new_date_not_later', field: 'newDueOn', ...words };
  }
  if (asked.reason.trim() === '') {
    return { code: 'reason_missing', field: 'reason', zh: '请填写延期原因', en: 'Say why it is extended' };
  }
  return null;
}

/** What a superior gave can be cancelled by the superior alone; below, nobody takes it out of scope, or null. */
export function refuseOwnEnd(move: Move, disposition: Disposition | null, isFromAbove: boolean): Refusal | null {
  const isEnd = move === 'cancel' || (move === 'close' && disposition === 'withdrawn');
  if (!isFromAbove || !isEnd) return null;
  return {
    code: 'superior_decides',
    field: move === 'cancel' ? 'move' : 'disposition',
    zh: `上级交办事项由上级${moves.cancel.zh}，本单位不能自行${moves.cancel.zh}`,
    en: 'The superior gave it, and the superior alone can cancel it',
  };
}

/** Neither is what it is measured against: the superior compares everybody by it. */
export function refuseOwnTarget(isFromAbove: boolean): Refusal | null {
  if (!isFromAbove) return null;
  const words = { zh: '上级交办事项的目标由上级确定', en: 'The superior gave it, and settles its target' };
  return { code: 'superior_decides', field: 'newValue', ...words };
}

/** A task that came from above is not put off beyond what the superior allows: the superior extends it first. */
export function refuseBeyondMandate(newDueOn: CalendarDate, mandateDueOn: CalendarDate | null): Refusal | null {
  if (mandateDueOn === null || newDueOn <= mandateDueOn) return null;
  return {
    code: 'beyond_mandate',
    field: 'newDueOn',
    zh: `上级交办的完成时限是${mandateDueOn}，不能晚于该日，请先请上级延期`,
    en: `The superior wants it by ${mandateDueOn}: ask the superior to extend it first`,
  };
}
