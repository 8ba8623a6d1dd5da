import { Day, Flag, Id, Instant, Many, One, OneOf, Text } from '../http/fields';
import { NamedRef } from '../http/refs.dto';
import { requestKinds, verdictNames } from '../http/words';

export class AnswerView {
  @Id() id: string;
  @OneOf(verdictNames, { name: 'Verdict' }) verdict: string;
  @Text({ max: 1000 }) reason: string;
  @One(() => NamedRef) by: NamedRef;
  @Instant() at: string;
}

/** Something somebody is asked to decide about a task, with what was said to it so far. */
export class RequestView {
  @Id() id: string;
  @OneOf(requestKinds, { name: 'RequestKind' }) kind: string;
  @Text({ max: 1000 }) reason: string;
  @One(() => NamedRef) task: NamedRef;
  @One(() => NamedRef, { description: 'that leads the task' }) department: NamedRef;
  @One(() => NamedRef) addressee: NamedRef;
  @One(() => NamedRef) askedBy: NamedRef;
  @Instant() askedAt: string;
  @Day({ description: 'the last day for the answer' }) answerBy: string;
  @Many(() => AnswerView, { description: 'oldest first; remarks alone while it is open' }) answers: AnswerView[];
  @Flag({ description: 'the asker of this page is the one who was asked' }) mayAnswer: boolean;
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

export class AnswerRequestRequest {
  @OneOf(verdictNames, { name: 'Verdict' }) verdict: string;
  @Text({ max: 1000, optional: true, description: 'wanted of a remark' }) reason?: string;
}
