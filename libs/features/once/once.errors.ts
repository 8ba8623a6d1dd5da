/** The same request is still being worked on: nothing was done a second time. */
export class ActUnderWay extends Error {
  readonly code = 'idempotency_in_flight';
  readonly retryAfterSeconds = 2;
}

/** The request took effect and what was answered to it is not known: it must not be done again, only looked at. */
export class AnswerLost extends Error {
  readonly code = 'idempotency_answer_lost';
}
