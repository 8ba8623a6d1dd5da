import { Injectable } from '@nestjs/common';
import { Transaction, Transactions } from '@dajuan/database/connection';
import { EntryLinkStore, ListPageQuery } from '@dajuan/database/lists';
import { Actor, maySee, TaskFactsQuery } from '@dajuan/database/tasks';
import { Refused } from '@dajuan/domain/errors';
import { refuseLink, relationBetween } from '@dajuan/domain/lists';
import { ListDesk } from './list-desk';
import { listRefusal } from './list-refusals';

/** Ties an entry to others and to tasks, and takes ties away; each is a row whose coming and going is recorded. */
@Injectable()
export class LinkEntries {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: ListDesk,
    private readonly links: EntryLinkStore,
    private readonly page: ListPageQuery,
    private readonly facts: TaskFactsQuery,
  ) {}

  /** Answers the list's id; twice is once. Throws NotFound, NotAllowed, and Refused as `refuseLink` says. */
  link(actor: Actor, fromId: string, toId: string): Promise<string> {
    return this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const { list, entry } = await this.desk.keptEntry(tx, actor, fromId);
      const [other] = await this.page.ends(tx, [toId]);
      if (!other) throw new Refused([listRefusal('entry_unknown', 'toId')]);
      const from = { id: fromId, kind: list.kind, isSection: entry.isSection };
      const refusal = refuseLink(from, other);
      if (refusal) throw new Refused([refusal]);
      const relation = relationBetween(list.kind, other.kind)!;
      await this.links.link(tx, { orgId: actor.orgId, fromId, toId, relation });
      return list.id;
    });
  }

  /** Answers the list's id. Throws NotFound, NotAllowed, and Refused where nothing is linked. */
  unlink(actor: Actor, fromId: string, toId: string): Promise<string> {
    return this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const { list } = await this.desk.keptEntry(tx, actor, fromId);
      if (!(await this.links.unlink(tx, fromId, toId))) throw new Refused([listRefusal('not_linked', 'toEntryId')]);
      return list.id;
    });
  }

  /** To a task the actor may see. Answers the list's id; twice is once. Throws NotFound, NotAllowed, and Refused. */
  tie(actor: Actor, entryId: string, taskId: string): Promise<string> {
    return this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const { list } = await this.desk.keptEntry(tx, actor, entryId);
      const planItemId = await this.itemOf(tx, actor, taskId);
      await this.links.tie(tx, { orgId: actor.orgId, entryId, planItemId });
      return list.id;
    });
  }

  /** By the item, which is there before its task is. Answers the list's id. Throws NotFound, NotAllowed, and Refused. */
  untie(actor: Actor, entryId: string, planItemId: string): Promise<string> {
    return this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const { list } = await this.desk.keptEntry(tx, actor, entryId);
      if (!(await this.links.untie(tx, entryId, planItemId))) throw new Refused([listRefusal('not_linked', 'itemId')]);
      return list.id;
    });
  }

  private async itemOf(tx: Transaction, actor: Actor, taskId: string): Promise<string> {
    const facts = await this.facts.of(tx, taskId);
    const planItemId = await this.links.itemOfTask(tx, taskId);
    if (!facts || !planItemId || !maySee(actor, facts)) throw new Refused([listRefusal('task_unknown', 'taskId')]);
    return planItemId;
  }
}
