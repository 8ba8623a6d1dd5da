import { Injectable } from '@nestjs/common';
import { Transaction, Transactions } from '@dajuan/database/connection';
import {
  AccountStore,
  AdministrationActStore,
  DeskPerson,
  PeopleDeskQuery,
  PersonStore,
  SessionStore,
} from '@dajuan/database/people';
import { NotFound, Refused } from '@dajuan/domain/errors';
import { refuseRoles } from '@dajuan/domain/loop';
import { administrationRefusal } from './administration-refusals';
import { actOf, Administrator } from './administrator';

/** 停用, 启用: who left is let in no more, at once; what they did stays under their name. */
@Injectable()
export class DisablePerson {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PersonStore,
    private readonly desk: PeopleDeskQuery,
    private readonly accounts: AccountStore,
    private readonly sessions: SessionStore,
    private readonly acts: AdministrationActStore,
  ) {}

  /** Twice is once. Throws NotFound, and Refused for oneself and for the last holder of a post. */
  async disable(administrator: Administrator, personId: string, now: Date): Promise<void> {
    await this.withPerson(administrator, personId, async (tx, person) => {
      if (person.isDisabled) return;
      if (personId === administrator.personId) throw new Refused([administrationRefusal('not_oneself', 'person')]);
      const otherHolders = await this.desk.otherHolders(tx, personId);
      const lost = { before: person.roles, after: [], hasDepartment: true, otherHolders };
      if (refuseRoles(lost).length > 0) throw new Refused([administrationRefusal('last_holder', 'person')]);
      await this.people.disable(tx, personId, now);
      if (person.accountId) {
        await this.accounts.disable(tx, person.accountId, now);
        await this.sessions.endAllOf(tx, person.accountId, null);
      }
      await this.acts.insert(tx, actOf(administrator, now, 'person_disabled', personId));
    });
  }

  /** Twice is once. Throws NotFound. */
  async enable(administrator: Administrator, personId: string, now: Date): Promise<void> {
    await this.withPerson(administrator, personId, async (tx, person) => {
      if (!person.isDisabled) return;
      await this.people.disable(tx, personId, null);
      if (person.accountId) await this.accounts.disable(tx, person.accountId, null);
      await this.acts.insert(tx, actOf(administrator, now, 'person_enabled', personId));
    });
  }

  private async withPerson(
    { orgId }: Administrator,
    personId: string,
    work: (tx: Transaction, person: DeskPerson) => Promise<void>,
  ): Promise<void> {
    await this.transactions.inOrganisation(orgId, async (tx) => {
      await this.people.lockRoles(tx, orgId);
      const [person] = await this.desk.find(tx, personId);
      if (!person) throw new NotFound('person', personId);
      await work(tx, person);
    });
  }
}
