import { Injectable } from '@nestjs/common';
import { Transaction } from '@dajuan/database/connection';
import { answersFor, keepsList, ListEntry, ListEntryStore, NamedList, NamedListStore } from '@dajuan/database/lists';
import { DepartmentStore } from '@dajuan/database/people';
import { Actor } from '@dajuan/database/tasks';
import { NotAllowed, NotFound, Refused } from '@dajuan/domain/errors';
import { listRefusal } from './list-refusals';

/** What every action on a list begins with. Everything happens in the caller's transaction. */
@Injectable()
export class ListDesk {
  constructor(
    private readonly lists: NamedListStore,
    private readonly entries: ListEntryStore,
    private readonly departments: DepartmentStore,
  ) {}

  /** The list, locked, for somebody who keeps it. Throws NotFound and NotAllowed. */
  async kept(tx: Transaction, actor: Actor, listId: string): Promise<NamedList> {
    const list = await this.lists.lock(tx, listId);
    if (!list) throw new NotFound('list', listId);
    if (!keepsList(actor, list)) throw notTheirs();
    return list;
  }

  /** An entry, locked, with its list, for somebody who keeps the list. Throws NotFound and NotAllowed. */
  async keptEntry(tx: Transaction, actor: Actor, entryId: string): Promise<{ list: NamedList; entry: ListEntry }> {
    const { list, entry } = await this.entry(tx, entryId);
    if (!keepsList(actor, list)) throw notTheirs();
    return { list, entry };
  }

  /** The same for somebody who keeps the list or answers for the entry. Throws NotFound and NotAllowed. */
  async workedEntry(tx: Transaction, actor: Actor, entryId: string): Promise<{ list: NamedList; entry: ListEntry }> {
    const { list, entry } = await this.entry(tx, entryId);
    if (!keepsList(actor, list) && !answersFor(actor, entry.departmentId)) throw notTheirs();
    return { list, entry };
  }

  /** Throws Refused for a department the organisation has not. */
  async checkDepartments(tx: Transaction, named: readonly { id: string | null; field: string }[]): Promise<void> {
    const known = new Set((await this.departments.all(tx)).map(({ id }) => id));
    const unknown = named.filter(({ id }) => id !== null && !known.has(id));
    if (unknown.length > 0) throw new Refused(unknown.map(({ field }) => listRefusal('department_unknown', field)));
  }

  private async entry(tx: Transaction, entryId: string): Promise<{ list: NamedList; entry: ListEntry }> {
    const entry = await this.entries.lock(tx, entryId);
    const list = entry && (await this.lists.byId(tx, entry.listId));
    if (!entry || !list) throw new NotFound('list entry', entryId);
    return { list, entry };
  }
}

export const notTheirs = (): NotAllowed =>
  new NotAllowed('list_not_yours', '这份清单不由您管理', 'This list is not yours to keep');
