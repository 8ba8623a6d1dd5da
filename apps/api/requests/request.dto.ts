import { Day, Flag, Id, Instant, Many, One, OneOf, Quantity, Text } from '../http/fields';
import { NamedRef } from '../http/refs.dto';
import { requestKinds, saidVerdicts, verdictNames } from '../http/words';

export class AnswerView {
  @Id() id: string;
  @OneOf(verdictNames, { name: 'Verdict' }) verdict: string;
  @Text({ max: 1000 }) reason: string;
  @One(() => NamedRef) by: NamedRef;
  @Instant() at: string;
}

/** From which figure to which a target is to go; of a ratio, shares 0–1. */
export class TargetChangeView {
  @Id() targetId: string;
  @Text() object: string;
  @Text({ nullable: true }) unit: string | null;
  @Flag() isShare: boolean;
  @Quantity({ nullable: true }) before: number | null;
  @Quantity() after: number;
}

/** Something somebody is asked to decide about a task, with what was said to it so far. */
export class RequestView {
  @Id() id: string;
  @OneOf(requestKinds, { name: 'RequestKind' }) kind: string;
  @Text({ max: 1000 }) reason: string;
  @One(() => NamedRef) task: NamedRef;
  @One(() => NamedRef, { description: 'that leads the task' }) department: NamedRef;
  @One(() => NamedRef, { nullable: true, description: 'null: the supervision office' }) waitsFor: NamedRef | null;
  @One(() => NamedRef) askedBy: NamedRef;
  @Instant() askedAt: string;
  @Text({ max: 1000, description: 'of an extension: how far the task has come' }) progress: string;
  @Day({ description: 'the due date as it stands' }) dueOn: string;
  @Day({ nullable: true, description: 'of an extension' }) newDueOn: string | null;
  @One(() => TargetChangeView, { nullable: true }) change: TargetChangeView | null;
  @Day({ description: 'the last day for the answer' }) answerBy: string;
  @Many(() => AnswerView, { description: 'oldest first; remarks alone while it is open' }) answers: AnswerView[];
  @Flag({ description: 'it waits for the asker of this page' }) mayAnswer: boolean;
  @Flag({ description: 'the reader asked for it and may take it back' }) mayWithdraw: boolean;
}

export class OpenRequestsView {
  @Many(() => RequestView, { description: 'most pressing first' }) requests: RequestView[];
}

export class AskCoordinationRequest {
  @Text({ max: 1000 }) reason: string;
  @Id({ optional: true, nullable: true, description: "a leader; the task's own when left out" })
  addresseeId?: string | null;
  @Day({ optional: true, nullable: true, description: 'five working days ahead when left out' })
  answerBy?: string | null;
}

export class AskExtensionRequest {
  @Day({ description: 'later than the present one' }) newDueOn: string;
  @Text({ max: 1000 }) reason: string;
  @Text({ max: 1000, description: 'how far it has come' }) progress: string;
}

export class AskTargetChangeRequest {
  @Id() targetId: string;
  @Quantity({ description: "in the target's unit; a ratio's is a share" }) newValue: number;
  @Text({ max: 1000 }) reason: string;
}

export class AnswerRequestRequest {
  @OneOf(saidVerdicts, { name: 'SaidVerdict' }) verdict: string;
  @Text({ max: 1000, optional: true, description: 'wanted of a remark, and of declining an application' })
  reason?: string;
}

export class WithdrawRequestRequest {
  @Text({ min: 1, max: 1000 }) reason: string;
}
