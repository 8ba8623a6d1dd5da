import { Injectable } from '@nestjs/common';
import { newId, Transactions } from '@dajuan/database/connection';
import { AdministrationActStore, Department, DepartmentStore } from '@dajuan/database/people';
import { Refused } from '@dajuan/domain/errors';
import { administrationRefusal } from './administration-refusals';
import { actOf, Administrator } from './administrator';

export type DepartmentFields = Pick<Department, 'name' | 'kind'>;

/** A department more, at the end of the list. */
@Injectable()
export class AddDepartment {
  constructor(
    private readonly transactions: Transactions,
    private readonly departments: DepartmentStore,
    private readonly acts: AdministrationActStore,
  ) {}

  /** Answers its id. Throws Refused for a blank name or one that stands already. */
  add(administrator: Administrator, { name, kind }: DepartmentFields, now: Date): Promise<string> {
    const { orgId } = administrator;
    return this.transactions.inOrganisation(orgId, async (tx) => {
      await this.departments.lockNames(tx, orgId);
      const all = await this.departments.all(tx);
      const given = { name: name.trim(), kind };
      if (given.name === '') throw new Refused([administrationRefusal('blank', 'name')]);
      if (all.some((each) => each.name === given.name)) {
        throw new Refused([administrationRefusal('department_taken', 'name')]);
      }
      const id = newId();
      const position = 1 + Math.max(-1, ...all.map((each) => each.position));
      await this.departments.insert(tx, [{ orgId, id, ...given, position }]);
      await this.acts.insert(tx, actOf(administrator, now, 'department_added', id, { after: given }));
      return id;
    });
  }
}
