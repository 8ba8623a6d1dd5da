import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { AdministrationActStore, DepartmentStore, PeopleDeskQuery, PersonStore } from '@dajuan/database/people';
import { NotFound, Refused } from '@dajuan/domain/errors';
import { administrationRefusal } from './administration-refusals';
import { actOf, Administrator } from './administrator';
import { PersonFields, refusePerson } from './refuse-person';

/** Another name, position, address or department; what somebody reported stays under the department it was reported for. */
@Injectable()
export class ChangePerson {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PersonStore,
    private readonly desk: PeopleDeskQuery,
    private readonly departments: DepartmentStore,
    private readonly acts: AdministrationActStore,
  ) {}

  /** Throws NotFound, and Refused with everything at its field. */
  async change(administrator: Administrator, personId: string, after: PersonFields, now: Date): Promise<void> {
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
      await this.people.change(tx, personId, after);
      const { name, jobTitle, email, department } = present;
      const before: PersonFields = { name, jobTitle, email, departmentId: department?.id ?? null };
      await this.acts.insert(tx, actOf(administrator, now, 'person_changed', personId, { before, after }));
    });
  }
}
