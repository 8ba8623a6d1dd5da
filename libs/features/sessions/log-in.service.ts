import { Injectable } from '@nestjs/common';
import { inNameOf, newId, Transactions } from '@dajuan/database/connection';
import { Account, AccountStore, isPassword, SessionStore } from '@dajuan/database/people';
import { PasswordTries } from './password-tries';
import { LoginFailed } from './session.errors';
import { makeSessionToken } from './session-token';

/** A new session for a right password. A session's id is made here, at log-in, and never taken over from before. */
@Injectable()
export class LogIn {
  constructor(
    private readonly transactions: Transactions,
    private readonly accounts: AccountStore,
    private readonly sessions: SessionStore,
    private readonly tries: PasswordTries,
  ) {}

  /**
   * Answers the token for the cookie. `source` is the caller's address. Throws LoginFailed (the same, and as late, for
   * an unknown login as for a wrong password) and TooManyFailures.
   */
  async logIn(login: string, password: string, source: string, now: Date): Promise<string> {
    await this.tries.count(login, source, now);
    const account = await this.accountOf(login);
    const isRight = await isPassword(password, account && !account.disabledAt ? account.passwordHash : null);
    if (!account || !isRight) throw new LoginFailed(account);
    await this.tries.forget(login, source);
    return inNameOf(account.personId, () => this.open(account, source, now));
  }

  private async accountOf(login: string): Promise<Account | null> {
    const place = await this.transactions.outsideOrganisations((tx) => this.accounts.locate(tx, login));
    if (!place) return null;
    return this.transactions.inOrganisation(place.orgId, (tx) => this.accounts.byId(tx, place.accountId));
  }

  private async open(account: Account, source: string, now: Date): Promise<string> {
    const { token, hash } = makeSessionToken(account.orgId);
    await this.transactions.inOrganisation(account.orgId, (tx) =>
      this.sessions.insert(tx, {
        orgId: account.orgId,
        id: newId(),
        accountId: account.id,
        tokenHash: hash,
        createdAt: now,
        lastSeenAt: now,
        endedAt: null,
        address: source,
      }),
    );
    return token;
  }
}
