import { Refusal } from '../errors';
import { RequestKind, requests } from './requests';
import { TaskState } from './task-state';

/** A request as its asker wants to take it back. */
export interface TakingBack {
  readonly kind: RequestKind;
  /** Of the task, now. */
  readonly state: TaskState;
  /** The request has its final answer. */
  readonly isAnswered: boolean;
  readonly reason: string;
}

/** Why the request may not be taken back, or null: what is answered or lapsed is past, and a reason is wanted. */
export function refuseTakingBack({ kind, state, isAnswered, reason }: TakingBack): Refusal | null {
  if (isAnswered) {
    const words = { zh: '此事已经答复，不能撤回', en: 'This has its answer already and is not taken back' };
    return { code: 'request_answered', field: 'requestId', ...words };
  }
  if (!requests[kind].from.includes(state)) {
    const words = { zh: '任务已不在办理中，无需撤回', en: 'The task is open no longer: there is nothing to take back' };
    return { code: 'request_lapsed', field: 'requestId', ...words };
  }
  if (reason.trim() !== '') return null;
  return { code: 'reason_missing', field: 'reason', zh: '请填写撤回的理由', en: 'Say why it is taken back' };
}
