import { addDays, CalendarDate } from '../calendar';
import { Refusal } from '../errors';
import { possibleInstead } from './possible-instead';
import { RequestKind, requests } from './requests';
import { Role, TaskState } from './task-state';

/** A request to a person as somebody asks for it. */
export interface AskedRequest {
  readonly state: TaskState;
  /** Roles the asker holds for this task. */
  readonly roles: readonly Role[];
  readonly reason: string;
  /** Roles of the person addressed; null where nobody is named and the task has no leader. */
  readonly addresseeRoles: readonly Role[] | null;
  /** The last day for the answer. */
  readonly answerBy: CalendarDate;
  readonly today: CalendarDate;
  /** The addressee has an open request of this kind about this task already. */
  readonly isAskedAlready: boolean;
}

/** Further ahead a day is a slip of the year, not a term for an answer. */
const LATEST_DAYS = 365;

/** Why it may not be asked for, or null. State, then role, then what was filled in. */
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
  return refuseFields(asked);
}

function refuseFields(asked: AskedRequest): Refusal | null {
  if (asked.reason.trim() === '') {
    return {
      code: 'reason_missing',
      field: 'reason',
      zh: '请写明提请事项和理由',
      en: 'Say what is to be decided and why',
    };
  }
  if (asked.addresseeRoles === null) {
    return { code: 'addressee_missing', field: 'addresseeId', zh: '请选择领导', en: 'Choose a leader' };
  }
  if (!asked.addresseeRoles.includes('leader')) {
    return {
      code: 'addressee_no_leader',
      field: 'addresseeId',
      zh: '只能提请领导协调',
      en: 'Only a leader can be asked',
    };
  }
  if (asked.answerBy < asked.today || asked.answerBy > addDays(asked.today, LATEST_DAYS)) {
    const words = { zh: '答复期限应在今天之后一年以内', en: 'An answer is due between today and a year from now' };
    return { code: 'answer_day_unfit', field: 'answerBy', ...words };
  }
  if (asked.isAskedAlready) {
    const words = {
      zh: '已就本任务提请该领导，尚未答复',
      en: 'This leader has been asked about this task and not answered yet',
    };
    return { code: 'asked_already', field: 'addresseeId', ...words };
  }
  return null;
}
