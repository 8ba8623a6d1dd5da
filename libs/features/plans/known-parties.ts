import { Injectable } from '@nestjs/common';
import { Transaction } from '@dajuan/database/connection';
import { DepartmentStore, PersonStore } from '@dajuan/database/people';
import { PlanItem } from '@dajuan/database/plans';
import { Refusal } from '@dajuan/domain/errors';
import { planRefusal } from './plan-refusals';

/** Who is named as answering for an item; what is left out or null names nobody. */
export type NamedParties = Partial<
  Pick<PlanItem, 'leadDepartmentId' | 'supportDepartmentIds' | 'ownerId' | 'leaderId'>
>;

/** Ids in a request may be anybody's: departments and people must be this organisation's own, and people still there. */
@Injectable()
export class KnownParties {
  constructor(
    private readonly departments: DepartmentStore,
    private readonly people: PersonStore,
  ) {}

  /** One refusal for each that is not known, at its field; empty when all are. */
  async refuseUnknown(tx: Transaction, named: NamedParties): Promise<Refusal[]> {
    return [
      ...(await this.refuseDepartments(tx, named)),
      ...(await this.refusePerson(tx, 'ownerId', named.ownerId)),
      ...(await this.refusePerson(tx, 'leaderId', named.leaderId)),
    ];
  }

  private async refuseDepartments(tx: Transaction, { leadDepartmentId, supportDepartmentIds }: NamedParties) {
    if (!leadDepartmentId && !supportDepartmentIds?.length) return [];
    const known = new Set((await this.departments.all(tx)).map(({ id }) => id));
    const named = [
      ...(leadDepartmentId ? [{ field: 'leadDepartmentId', id: leadDepartmentId }] : []),
      ...(supportDepartmentIds ?? []).map((id, index) => ({ field: `supportDepartmentIds.${index}`, id })),
    ];
    return named.filter(({ id }) => !known.has(id)).map(({ field }) => planRefusal('unknown_department', field));
  }

  private async refusePerson(tx: Transaction, field: string, id: string | null | undefined): Promise<Refusal[]> {
    if (!id) return [];
    const person = await this.people.byId(tx, id);
    return person && !person.disabledAt ? [] : [planRefusal('unknown_person', field)];
  }
}
