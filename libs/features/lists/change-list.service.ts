import { Injectable } from '@nestjs/common';
import { ChangedElsewhere, Transactions } from '@dajuan/database/connection';
import { NamedListStore } from '@dajuan/database/lists';
import { Actor } from '@dajuan/database/tasks';
import { CreateList } from './create-list.service';
import { ListDesk } from './list-desk';
import { ListFields, tidied } from './list-fields';

/** Another name, owner, scope or stated number for a list; its kind and its entries stay. */
@Injectable()
export class ChangeList {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: ListDesk,
    private readonly creating: CreateList,
    private readonly lists: NamedListStore,
  ) {}

  /** Throws NotFound, NotAllowed, Refused with everything at its field, and ChangedElsewhere. */
  async change(actor: Actor, listId: string, version: number, given: ListFields): Promise<void> {
    const fields = tidied(given);
    await this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const list = await this.desk.kept(tx, actor, listId);
      await this.creating.check(tx, actor, list.kind, fields, listId);
      if (!(await this.lists.update(tx, listId, version, fields))) throw new ChangedElsewhere('list', listId, list);
    });
  }
}
