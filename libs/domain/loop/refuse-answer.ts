import { Refusal } from '../errors';
import { RequestKind, requests } from './requests';
import { TaskState } from './task-state';
import { SaidVerdict } from './verdicts';

/** An answer to a request as somebody gives it. */
export interface GivenAnswer {
  readonly kind: RequestKind;
  /** Of the task, now. */
  readonly state: TaskState;
  /** It waits for this person, or for the supervision office this person is of; and somebody else asked. */
  readonly isTheirs: boolean;
  /** The request has its final answer. */
  readonly isAnswered: boolean;
  readonly reason: string;
}

/** Why the answer may not be given, or null. What became of the request is told before whose it is. */
export function refuseAnswer(verdict: SaidVerdict, given: GivenAnswer): Refusal | null {
  if (given.isAnswered) {
    return { code: 'request_answered', field: 'requestId', zh: '此事已经答复', en: 'This has its answer already' };
  }
  if (!requests[given.kind].from.includes(given.state)) {
    const words = { zh: '任务已不在办理中，无需答复', en: 'The task is open no longer: no answer is needed' };
    return { code: 'request_lapsed', field: 'requestId', ...words };
  }
  if (!given.isTheirs) {
    const words = { zh: '此事不由您答复', en: 'This does not wait for your answer' };
    return { code: 'answer_not_yours', field: 'requestId', ...words };
  }
  if (needsReason(given.kind, verdict) && given.reason.trim() === '') {
    const what =
      verdict === 'remarked' ? { zh: '批注内容', en: 'the remark' } : { zh: '不同意的理由', en: 'the reason' };
    return { code: 'reason_missing', field: 'reason', zh: `请填写${what.zh}`, en: `Write ${what.en}` };
  }
  return null;
}

/** Whether the answer is nothing without words. */
export function needsReason(kind: RequestKind, verdict: SaidVerdict): boolean {
  return verdict === 'remarked' || (verdict === 'declined' && requests[kind].decliningNeedsReason);
}
