import { Injectable } from '@nestjs/common';
import { ChangedElsewhere, Transactions } from '@dajuan/database/connection';
import { ListEntryStore } from '@dajuan/database/lists';
import { Actor } from '@dajuan/database/tasks';
import { Refused } from '@dajuan/domain/errors';
import { refuseEntry } from '@dajuan/domain/lists';
import { EntryFields, tidiedEntry } from './entry-rows';
import { ListDesk } from './list-desk';

/** Other words, department, term or heading for an entry. Where it stands changes by steps alone. */
@Injectable()
export class ChangeEntry {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: ListDesk,
    private readonly entries: ListEntryStore,
  ) {}

  /** Answers the list's id. Throws NotFound, NotAllowed, Refused with everything at its field, and ChangedElsewhere. */
  change(actor: Actor, entryId: string, version: number, given: EntryFields): Promise<string> {
    return this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const { list, entry } = await this.desk.keptEntry(tx, actor, entryId);
      if (entry.version !== version) throw new ChangedElsewhere('list entry', entryId, entry);
      const siblings = await this.entries.ofList(tx, list.id);
      const sections = new Set(siblings.filter(({ isSection }) => isSection).map(({ id }) => id));
      const refusals = refuseEntry(list.kind, { ...given, isSection: entry.isSection }, sections);
      if (refusals.length > 0) throw new Refused(refusals);
      await this.desk.checkDepartments(tx, [{ id: given.departmentId, field: 'departmentId' }]);
      await this.entries.update(tx, entry, tidiedEntry(given));
      return list.id;
    });
  }
}
