import { Injectable } from '@nestjs/common';
import { newId, Transaction, Transactions } from '@dajuan/database/connection';
import { keepsList, NamedListStore } from '@dajuan/database/lists';
import { WorkPlanStore } from '@dajuan/database/plans';
import { Actor } from '@dajuan/database/tasks';
import { Refused } from '@dajuan/domain/errors';
import { ListKind, refuseList } from '@dajuan/domain/lists';
import { ListDesk } from './list-desk';
import { ListFields, tidied } from './list-fields';
import { listRefusal } from './list-refusals';

/** A new list without entries; of one's own department, unless one is of the supervision office. */
@Injectable()
export class CreateList {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: ListDesk,
    private readonly lists: NamedListStore,
    private readonly plans: WorkPlanStore,
  ) {}

  /** Answers its id. Throws Refused with everything at its field. */
  create(actor: Actor, kind: ListKind, given: ListFields, now: Date): Promise<string> {
    const fields = tidied(given);
    return this.transactions.inOrganisation(actor.orgId, async (tx) => {
      await this.check(tx, actor, kind, fields, null);
      const id = newId();
      const made = { createdBy: actor.personId, createdAt: now, version: 1, sourceFile: null, sourceLine: null };
      await this.lists.insert(tx, { orgId: actor.orgId, id, kind, ...fields, ...made });
      return id;
    });
  }

  /** What is said of a new list and of a changed one alike. Throws Refused. */
  async check(tx: Transaction, actor: Actor, kind: ListKind, fields: ListFields, listId: string | null): Promise<void> {
    const refusals = refuseList({ kind, ...fields });
    if (!keepsList(actor, fields)) refusals.push(listRefusal('owner_not_yours', 'ownerDepartmentId'));
    if (refusals.length > 0) throw new Refused(refusals);
    await this.desk.checkDepartments(tx, [{ id: fields.ownerDepartmentId, field: 'ownerDepartmentId' }]);
    if (fields.planId !== null && !(await this.plans.byId(tx, fields.planId))) {
      throw new Refused([listRefusal('plan_unknown', 'planId')]);
    }
    await this.lists.lockNames(tx, actor.orgId);
    if (await this.lists.isTaken(tx, fields, listId)) throw new Refused([listRefusal('list_taken', 'name')]);
  }
}
