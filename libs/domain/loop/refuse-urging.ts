import { Refusal } from '../errors';
import { TaskPart } from './task-rights';
import { TaskState } from './task-state';

/** 催办 by hand, as somebody asks for it. */
export interface AskedUrging {
  readonly state: TaskState;
  /** What the asker is to this task. */
  readonly roles: readonly TaskPart[];
  /** The task was urged today already, by anybody. */
  readonly isUrgedToday: boolean;
}

const URGED_IN: readonly TaskState[] = ['assigned', 'in_progress'];

/** Why the task may not be urged, or null. Once a day is enough: what is said daily twice is read by nobody. */
export function refuseUrging({ state, roles, isUrgedToday }: AskedUrging): Refusal | null {
  if (!URGED_IN.includes(state)) {
    const words = { zh: '任务不在办理中，无需催办', en: 'The task is not open: there is nothing to urge' };
    return { code: 'urging_not_from_here', field: 'state', ...words };
  }
  if (!roles.includes('supervisor')) {
    const words = { zh: '只有督查办可以催办', en: 'Only the supervision office urges' };
    return { code: 'urging_not_yours', field: 'taskId', ...words };
  }
  if (isUrgedToday) {
    return { code: 'urged_today', field: 'taskId', zh: '今天已经催办过', en: 'This has been urged today already' };
  }
  return null;
}
