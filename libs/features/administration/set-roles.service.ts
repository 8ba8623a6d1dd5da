import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { AdministrationActStore, PeopleDeskQuery, PersonStore } from '@dajuan/database/people';
import { NotFound, Refused } from '@dajuan/domain/errors';
import { refuseRoles, Role } from '@dajuan/domain/loop';
import { administrationRefusal } from './administration-refusals';
import { actOf, Administrator } from './administrator';

/** 授权: what somebody may do from their next request on. */
@Injectable()
export class SetRoles {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PersonStore,
    private readonly desk: PeopleDeskQuery,
    private readonly acts: AdministrationActStore,
  ) {}

  /** All of the person's roles; those they have stay. Throws NotFound, and Refused by the rule on roles and for oneself. */
  async set(administrator: Administrator, personId: string, roles: readonly Role[], now: Date): Promise<void> {
    const { orgId } = administrator;
    const after = [...new Set(roles)].sort();
    await this.transactions.inOrganisation(orgId, async (tx) => {
      await this.people.lockRoles(tx, orgId);
      const [person] = await this.desk.find(tx, personId);
      if (!person) throw new NotFound('person', personId);
      if (personId === administrator.personId) throw new Refused([administrationRefusal('not_oneself', 'roles')]);
      const { roles: before, department } = person;
      const otherHolders = await this.desk.otherHolders(tx, personId);
      const refusals = refuseRoles({ before, after, hasDepartment: department !== null, otherHolders });
      if (refusals.length > 0) throw new Refused(refusals);
      if (isDeepStrictEqual(before, after)) return;
      await this.people.setRoles(tx, { orgId, id: personId }, after);
      const change = { before: { roles: before }, after: { roles: after } };
      await this.acts.insert(tx, actOf(administrator, now, 'roles_changed', personId, change));
    });
  }
}
