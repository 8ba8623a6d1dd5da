import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import {
  AccountStore,
  AdministrationActStore,
  hashPassword,
  makePassword,
  PeopleDeskQuery,
  SessionStore,
} from '@dajuan/database/people';
import { NotFound, Refused } from '@dajuan/domain/errors';
import { administrationRefusal } from './administration-refusals';
import { actOf, Administrator } from './administrator';

/** A one-time password for somebody who has none yet or forgot theirs: it opens the door to changing it, no other. */
@Injectable()
export class RenewPassword {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: PeopleDeskQuery,
    private readonly accounts: AccountStore,
    private readonly sessions: SessionStore,
    private readonly acts: AdministrationActStore,
  ) {}

  /** Answers the password, which is kept nowhere. Their sessions end. Throws NotFound, and Refused without an account. */
  async renew(administrator: Administrator, personId: string, now: Date): Promise<string> {
    const { orgId } = administrator;
    const password = makePassword();
    const passwordHash = await hashPassword(password);
    await this.transactions.inOrganisation(orgId, async (tx) => {
      const [person] = await this.desk.find(tx, personId);
      if (!person) throw new NotFound('person', personId);
      if (!person.accountId) throw new Refused([administrationRefusal('no_account', 'person')]);
      if (personId === administrator.personId) throw new Refused([administrationRefusal('not_oneself', 'person')]);
      const account = { orgId, id: person.accountId };
      await this.accounts.setPassword(tx, account, { passwordHash, mustChangePassword: true, at: now });
      await this.sessions.endAllOf(tx, person.accountId, null);
      await this.acts.insert(tx, actOf(administrator, now, 'password_renewed', personId));
    });
    return password;
  }
}
