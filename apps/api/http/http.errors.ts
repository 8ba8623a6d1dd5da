import { Refusal } from '@dajuan/domain/errors';

/** No session, or one that has ended. */
export class NotLoggedIn extends Error {
  readonly code = 'not_logged_in';
}

/** The request does not have the form its route asks for, field by field. */
export class RequestMisformed extends Error {
  readonly code = 'request_misformed';

  constructor(readonly problems: readonly Refusal[]) {
    super(problems.map((problem) => `${problem.field}: ${problem.en}`).join('; '));
  }
}
