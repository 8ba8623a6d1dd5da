/** Unknown login or wrong password: the same words for both. */
export class LoginFailed extends Error {
  readonly code = 'login_failed';
}

/** Too many failures for this login from this source. */
export class TooManyFailures extends Error {
  readonly code = 'too_many_failures';

  constructor(readonly retryAfterSeconds: number) {
    super(`try again in ${retryAfterSeconds} s`);
  }
}
