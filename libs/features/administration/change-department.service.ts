import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { AdministrationActStore, DepartmentStore } from '@dajuan/database/people';
import { NotFound, Refused } from '@dajuan/domain/errors';
import { DepartmentFields } from './add-department.service';
import { administrationRefusal } from './administration-refusals';
import { actOf, Administrator } from './administrator';

/** Another name or kind for a department; its tasks and people stay with it. */
@Injectable()
export class ChangeDepartment {
  constructor(
    private readonly transactions: Transactions,
    private readonly departments: DepartmentStore,
    private readonly acts: AdministrationActStore,
  ) {}

  /** Throws NotFound, and Refused for a blank name or one that is another department's. */
  async change(
    administrator: Administrator,
    departmentId: string,
    { name, kind }: DepartmentFields,
    now: Date,
  ): Promise<void> {
    const { orgId } = administrator;
    await this.transactions.inOrganisation(orgId, async (tx) => {
      await this.departments.lockNames(tx, orgId);
      const all = await this.departments.all(tx);
      const present = all.find(({ id }) => id === departmentId);
      if (!present) throw new NotFound('department', departmentId);
      const after = { name: name.trim(), kind };
      if (after.name === '') throw new Refused([administrationRefusal('blank', 'name')]);
      if (all.some((each) => each.name === after.name && each.id !== departmentId)) {
        throw new Refused([administrationRefusal('department_taken', 'name')]);
      }
      await this.departments.change(tx, departmentId, after);
      const before = { name: present.name, kind: present.kind };
      await this.acts.insert(tx, actOf(administrator, now, 'department_changed', departmentId, { before, after }));
    });
  }
}
