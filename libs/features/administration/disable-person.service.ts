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
import { DutiesQuery } from '@dajuan/database/hand-overs';
import { NotFound, Refused } from '@dajuan/domain/errors';
import { refuseLeaving, refuseRoles } from '@dajuan/domain/loop';
import { administrationRefusal } from './administration-refusals';
import { actOf, Administrator } from './administrator';
import { leftBehind } from './left-behind';

/** 停用, 启用: who left is let in no more, at once; what they did stays under their name. */
@Injectable()
export class DisablePerson {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PersonStore,
    private readonly desk: PeopleDeskQuery,
    private readonly duties: DutiesQuery,
    private readonly accounts: AccountStore,
    private readonly sessions: SessionStore,
    private readonly acts: AdministrationActStore,
  ) {}

  /**
   * Twice is once. `overrideReason` says why somebody goes without handing over what they hold, and is kept with the act.
   * Throws NotFound, and Refused for oneself, for the last holder of a post, and for who still holds duties.
   */
  async disable(administrator: Administrator, personId: string, overrideReason: string, now: Date): Promise<void> {
    await this.withPerson(administrator, personId, async (tx, person) => {
      if (person.isDisabled) return;
      if (personId === administrator.personId) throw new Refused([administrationRefusal('not_oneself', 'person')]);
      const otherHolders = await this.desk.otherHolders(tx, personId);
      const lost = { before: person.roles, after: [], hasDepartment: true, otherHolders };
      if (refuseRoles(lost).length > 0) throw new Refused([administrationRefusal('last_holder', 'person')]);
      const held = await this.duties.of(tx, personId);
      const stays = refuseLeaving(held, overrideReason);
      if (stays) throw new Refused([stays]);
      await this.people.disable(tx, personId, now);
      if (person.accountId) {
        await this.accounts.disable(tx, person.accountId, now);
        await this.sessions.endAllOf(tx, person.accountId, null);
      }
      await this.acts.insert(
        tx,
        actOf(administrator, now, 'person_disabled', personId, leftBehind(held, overrideReason)),
      );
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
