import { Injectable } from '@nestjs/common';
import { Transaction, Transactions } from '@dajuan/database/connection';
import { ListEntry, ListEntryStore, NamedList } from '@dajuan/database/lists';
import { Actor } from '@dajuan/database/tasks';
import { Refused } from '@dajuan/domain/errors';
import { refuseEntry } from '@dajuan/domain/lists';
import { entryRows, NewEntry } from './entry-rows';
import { ListDesk } from './list-desk';
import { listRefusal } from './list-refusals';

const MOST_ENTRIES = 5_000;

/** Entries and headings, at the end of a list. */
@Injectable()
export class AddEntries {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: ListDesk,
    private readonly entries: ListEntryStore,
  ) {}

  /** Answers their ids. Throws NotFound, NotAllowed, and Refused with everything at its field: none is written then. */
  add(actor: Actor, listId: string, given: readonly NewEntry[], now: Date): Promise<string[]> {
    return this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const list = await this.desk.kept(tx, actor, listId);
      return (await this.write(tx, actor, list, given, now)).map(({ id }) => id);
    });
  }

  /** The same for a list that is locked and theirs. */
  async write(
    tx: Transaction,
    actor: Actor,
    list: NamedList,
    given: readonly NewEntry[],
    now: Date,
  ): Promise<ListEntry[]> {
    const present = await this.entries.ofList(tx, list.id);
    if (present.length + given.length > MOST_ENTRIES) throw new Refused([listRefusal('entries_too_many', 'entries')]);
    const sections = new Set(present.filter(({ isSection }) => isSection).map(({ id }) => id));
    const refusals = given.flatMap((entry, at) => refuseEntry(list.kind, entry, sections, `entries.${at}`));
    if (refusals.length > 0) throw new Refused(refusals);
    const departments = given.map(({ departmentId: id }, at) => ({ id, field: `entries.${at}.departmentId` }));
    await this.desk.checkDepartments(tx, departments);
    const rows = entryRows(list, given, present.at(-1)?.position ?? 0, actor, now);
    await this.entries.insert(tx, rows);
    return rows;
  }
}
