import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { AdministrationActStore, DepartmentStore, PeopleDeskQuery, PersonStore } from '@dajuan/database/people';
import { DutiesQuery } from '@dajuan/database/hand-overs';
import { NotFound, Refused } from '@dajuan/domain/errors';
import { refuseLeaving } from '@dajuan/domain/loop';
import { administrationRefusal } from './administration-refusals';
import { actOf, Administrator } from './administrator';
import { leftBehind } from './left-behind';
import { PersonFields, refusePerson } from './refuse-person';

/**
 * Another name, position, address or department; what somebody reported stays under the department it was reported
 * for. Nobody leaves a department with duties in hand, unless it is said why.
 */
@Injectable()
export class ChangePerson {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PersonStore,
    private readonly desk: PeopleDeskQuery,
    private readonly departments: DepartmentStore,
    private readonly duties: DutiesQuery,
    private readonly acts: AdministrationActStore,
  ) {}

  /** Throws NotFound, and Refused with everything at its field. */
  async change(
    administrator: Administrator,
    personId: string,
    after: PersonFields,
    overrideReason: string,
    now: Date,
  ): Promise<void> {
    const { orgId } = administrator;
    await this.transactions.inOrganisation(orgId, async (tx) => {
      await this.people.lockRoles(tx, orgId);
      const [present] = await this.desk.find(tx, personId);
      if (!present) throw new NotFound('person', personId);
      const refusals = refusePerson(after, present.roles);
      if (refusals.length > 0) throw new Refused(refusals);
      if (after.departmentId !== null && !(await this.departments.byId(tx, after.departmentId))) {
        throw new Refused([administrationRefusal('department_unknown', 'departmentId')]);
      }
      const leaves = present.department !== null && present.department.id !== after.departmentId;
      const held = leaves ? await this.duties.of(tx, personId) : [];
      const stays = refuseLeaving(held, overrideReason);
      if (stays) throw new Refused([stays]);
      await this.people.change(tx, personId, after);
      const { name, jobTitle, email, department } = present;
      const before: PersonFields = { name, jobTitle, email, departmentId: department?.id ?? null };
      const changed = { before, after: { ...after, ...leftBehind(held, overrideReason).after } };
      await this.acts.insert(tx, actOf(administrator, now, 'person_changed', personId, changed));
    });
  }
}
