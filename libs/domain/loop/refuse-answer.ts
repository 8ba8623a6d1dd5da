import { Refusal } from '../errors';
import { RequestKind, requests } from './requests';
import { TaskState } from './task-state';
import { Verdict, verdicts } from './verdicts';

/** An answer to a request as somebody gives it. */
export interface GivenAnswer {
  readonly kind: RequestKind;
  /** Of the task, now. */
  readonly state: TaskState;
  readonly isAddressee: boolean;
  /** The request has its final answer. */
  readonly isAnswered: boolean;
  readonly reason: string;
}

/** Why the answer may not be given, or null. What became of the request is told before whose it is. */
export function refuseAnswer(verdict: Verdict, given: GivenAnswer): Refusal | null {
  if (given.isAnswered) {
    return { code: 'request_answered', field: 'requestId', zh: '此事已经答复', en: 'This has its answer already' };
  }
  if (!requests[given.kind].from.includes(given.state)) {
    const words = { zh: '任务已不在办理中，无需答复', en: 'The task is open no longer: no answer is needed' };
    return { code: 'request_lapsed', field: 'requestId', ...words };
  }
  if (!given.isAddressee) {
    const words = { zh: '只有被提请的领导可以答复', en: 'Only the leader who was asked may answer' };
    return { code: 'answer_not_yours', field: 'requestId', ...words };
  }
  if (verdicts[verdict].needsReason && given.reason.trim() === '') {
    return { code: 'reason_missing', field: 'reason', zh: '请填写批注内容', en: 'Write the remark' };
  }
  return null;
}
