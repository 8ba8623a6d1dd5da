import { Injectable } from '@nestjs/common';
import { Transaction, Transactions } from '@dajuan/database/connection';
import { PeopleQuery, PersonStore } from '@dajuan/database/people';
import { Actor, TaskStateStore } from '@dajuan/database/tasks';
import { Refused } from '@dajuan/domain/errors';
import { duties } from '@dajuan/domain/loop';
import { PlacingDesk } from './placing-desk';

/** 联络员: whom the task names beside its owner. */
@Injectable()
export class NameContact {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: PlacingDesk,
    private readonly states: TaskStateStore,
    private readonly people: PeopleQuery,
    private readonly everybody: PersonStore,
  ) {}

  /** Somebody of any department, or nobody. Throws what `PlacingDesk.admit` does, and Refused for who cannot be one. */
  async name(actor: Actor, taskId: string, version: number, contactId: string | null, now: Date): Promise<void> {
    await this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const { task } = await this.desk.admit(tx, actor, taskId, version, 'nameContact');
      if (contactId === task.contactId) return;
      await this.refuseUnfit(tx, contactId);
      await this.states.name(tx, taskId, 'contact', contactId);
      const [before, after] = [await this.nameOf(tx, task.contactId), await this.nameOf(tx, contactId)];
      await this.desk.tell(tx, actor, taskId, { kind: 'contact', before, after }, now);
    });
  }

  private async refuseUnfit(tx: Transaction, contactId: string | null): Promise<void> {
    if (contactId === null) return;
    const [person] = await this.people.find(tx, contactId);
    if (person && duties.contact.needs.some((role) => person.roles.includes(role))) return;
    const words = { zh: '联络员应是本单位能填报的人员', en: 'The contact is somebody here who may report' };
    throw new Refused([{ code: 'contact_unfit', field: 'contactId', ...words }]);
  }

  private async nameOf(tx: Transaction, personId: string | null): Promise<string[]> {
    const person = personId === null ? null : await this.everybody.byId(tx, personId);
    return person ? [person.name] : [];
  }
}
