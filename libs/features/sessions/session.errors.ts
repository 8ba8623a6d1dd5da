import { Account } from '@dajuan/database/people';

/** Unknown login or wrong password: the same words for both. */
export class LoginFailed extends Error {
  readonly code = 'login_failed';

  /** Whose password it was to be, for the audit trail only; null for an unknown login. */
  constructor(readonly account: Pick<Account, 'orgId' | 'personId'> | null = null) {
    super();
  }
}

/** Too many failures for this login from this source. */
export class TooManyFailures extends Error {
  readonly code = 'too_many_failures';

  constructor(readonly retryAfterSeconds: number) {
    super(`try again in ${retryAfterSeconds} s`);
  }
}
