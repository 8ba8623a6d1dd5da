import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { OrganisationStore } from '@dajuan/database/organisations';
import { AccountStore, hashPassword, isPassword, SessionStore } from '@dajuan/database/people';
import { NotFound, Refused } from '@dajuan/domain/errors';
import { passwordPolicies, passwordUsedBefore, refusePassword } from '@dajuan/domain/passwords';
import { PasswordTries } from './password-tries';

/** Whose password it is, and the session it is changed in. */
export interface PasswordHolder {
  readonly orgId: string;
  readonly accountId: string;
  readonly sessionId: string;
  /** The address it is changed from. */
  readonly source: string;
}

/** One's own password, by the organisation's profile. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: OrganisationStore,
    private readonly accounts: AccountStore,
    private readonly sessions: SessionStore,
    private readonly tries: PasswordTries,
  ) {}

  /**
   * Every other session of the account ends at once. Throws Refused at `oldPassword` or `newPassword`,
   * and TooManyFailures: a session left open is no way to try passwords without end.
   */
  async change(holder: PasswordHolder, oldPassword: string, newPassword: string, now: Date): Promise<void> {
    const { orgId, accountId, sessionId, source } = holder;
    const known = await this.transactions.inOrganisation(orgId, async (tx) => {
      const organisation = await this.organisations.byId(tx, orgId);
      const account = await this.accounts.byId(tx, accountId);
      if (!organisation || !account) throw new NotFound('account', accountId);
      const { passwordProfile: profile } = organisation;
      const latest = await this.accounts.latestHashes(tx, accountId, passwordPolicies[profile].remembered);
      return { profile, account, latest };
    });
    await this.tries.count(known.account.login, source, now);
    if (!(await isPassword(oldPassword, known.account.passwordHash))) {
      const words = { zh: '原密码不对', en: 'This is not the present password' };
      throw new Refused([{ code: 'old_password_wrong', field: 'oldPassword', ...words }]);
    }
    await this.tries.forget(known.account.login, source);
    const refusal = refusePassword(newPassword, known.account.login, known.profile);
    if (refusal) throw new Refused([refusal]);
    for (const hash of known.latest)
      if (await isPassword(newPassword, hash)) throw new Refused([passwordUsedBefore(known.profile)]);
    const passwordHash = await hashPassword(newPassword);
    await this.transactions.inOrganisation(orgId, async (tx) => {
      await this.accounts.setPassword(tx, known.account, { passwordHash, mustChangePassword: false, at: now });
      await this.sessions.endAllOf(tx, accountId, sessionId);
    });
  }
}
