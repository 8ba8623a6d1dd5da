import { addDays, CalendarDate } from '../calendar';
import { Refusal } from '../errors';
import { possibleInstead } from './possible-instead';
import { RequestKind, requests } from './requests';
import { TaskPart } from './task-rights';
import { Role, TaskState } from './task-state';

/** A request as somebody asks for it, whatever its kind. */
export interface AskedRequest {
  readonly state: TaskState;
  /** What the asker is to this task. */
  readonly roles: readonly TaskPart[];
  readonly reason: string;
  /** An open request of this kind about this task waits already, of a leader named: for the same one. */
  readonly isAskedAlready: boolean;
}

/** Why it may not be asked for, or null. State, then role, then what is wanted of every kind. */
export function refuseRequest(kind: RequestKind, asked: AskedRequest): Refusal | null {
  const { zh, en, from, askers } = requests[kind];
  const instead = possibleInstead(asked.state, asked.roles);
  if (!from.includes(asked.state)) {
    const words = { zh: `当前状态不能${zh}；${instead.zh}`, en: `Not possible in this state: ${en}; ${instead.en}` };
    return { code: 'request_not_from_here', field: 'state', ...words };
  }
  if (!askers.some((role) => asked.roles.includes(role))) {
    const words = {
      zh: `您不能就本任务${zh}；${instead.zh}`,
      en: `Not yours to do on this task: ${en}; ${instead.en}`,
    };
    return { code: 'request_not_yours', field: 'kind', ...words };
  }
  if (asked.reason.trim() === '') {
    return { code: 'reason_missing', field: 'reason', zh: '请写明事项和理由', en: 'Say what is asked for and why' };
  }
  if (asked.isAskedAlready) {
    const words = { zh: `已${zh}，尚未答复`, en: 'This has been asked and is not answered yet' };
    return { code: 'asked_already', field: 'reason', ...words };
  }
  return null;
}

/** Further ahead a day is a slip of the year, not a term for an answer. */
const LATEST_DAYS = 365;

/** Why this person cannot be asked to answer by this day, or null. `roles` is null where nobody is named. */
export function refuseAddressee(
  roles: readonly Role[] | null,
  { answerBy, today }: { readonly answerBy: CalendarDate; readonly today: CalendarDate },
): Refusal | null {
  if (roles === null) {
    return { code: 'addressee_missing', field: 'addresseeId', zh: '请选择领导', en: 'Choose a leader' };
  }
  if (!roles.includes('leader')) {
    return {
      code: 'addressee_no_leader',
      field: 'addresseeId',
      zh: '只能提请领导协调',
      en: 'Only a leader can be asked',
    };
  }
  if (answerBy < today || answerBy > addDays(today, LATEST_DAYS)) {
    const words = { zh: '答复期限应在今天之后一年以内', en: 'An answer is due between today and a year from now' };
    return { code: 'answer_day_unfit', field: 'answerBy', ...words };
  }
  return null;
}
