import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { LoginFailureStore } from '@dajuan/database/people';
import { countedSince, waitSeconds } from './login-limit';
import { TooManyFailures } from './session.errors';

/** How often a password was tried for a login from a source, at the log-in and wherever else it is asked for. */
@Injectable()
export class PasswordTries {
  constructor(
    private readonly transactions: Transactions,
    private readonly failures: LoginFailureStore,
  ) {}

  /**
   * A try is a failure from before its password is looked at until that is found right: tries at once are all counted.
   * Throws TooManyFailures.
   */
  count(login: string, source: string, now: Date): Promise<void> {
    return this.transactions.outsideOrganisations(async (tx) => {
      await this.failures.lock(tx, login, source);
      const wait = waitSeconds(await this.failures.since(tx, login, source, countedSince(now)), now);
      if (wait > 0) throw new TooManyFailures(wait);
      await this.failures.insert(tx, login, source, now);
    });
  }

  /** The password was right. */
  forget(login: string, source: string): Promise<void> {
    return this.transactions.outsideOrganisations((tx) => this.failures.forget(tx, login, source));
  }
}
