import { Injectable } from '@nestjs/common';
import { Transaction, Transactions } from '@dajuan/database/connection';
import { ListEntryStore, ListPageQuery, NamedList, NamedListStore } from '@dajuan/database/lists';
import { DepartmentStore } from '@dajuan/database/people';
import { Actor } from '@dajuan/database/tasks';
import { Refused } from '@dajuan/domain/errors';
import { isCounted, kindOf, LaidObject, layOut } from '@dajuan/domain/lists';
import { AddEntries } from './add-entries.service';
import { unsaid } from './entry-rows';
import { ListDesk, notTheirs } from './list-desk';
import { listRefusal } from './list-refusals';

/** Over which objects a list is laid out: by name, every department, the sites of a target, or another list's entries. */
export interface AskedObjects {
  readonly names: readonly string[];
  readonly everyDepartment: boolean;
  readonly targetId: string | null;
  readonly listId: string | null;
}

/** 一村一策: one entry for each object of a class, from the list's template. */
@Injectable()
export class LayOutList {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: ListDesk,
    private readonly adding: AddEntries,
    private readonly lists: NamedListStore,
    private readonly entries: ListEntryStore,
    private readonly page: ListPageQuery,
    private readonly departments: DepartmentStore,
  ) {}

  /** Answers how many entries are new and how many were there; asked again it adds only what is new. Throws NotFound, NotAllowed and Refused. */
  layOut(actor: Actor, listId: string, asked: AskedObjects, now: Date): Promise<{ added: number; known: number }> {
    return this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const list = await this.desk.kept(tx, actor, listId);
      if (!kindOf(list.kind).isByObject) throw new Refused([listRefusal('not_by_object', 'listId')]);
      const objects = await this.objectsOf(tx, actor, asked);
      if (objects.length === 0) throw new Refused([listRefusal('objects_missing', 'names')]);
      const present = (await this.entries.ofList(tx, listId)).map(({ holder }) => holder);
      const laid = layOut(list.template, objects, present);
      const entries = laid.map((entry) => ({ ...unsaid, ...entry, isSection: false }));
      await this.adding.write(tx, actor, list, entries, now);
      return { added: laid.length, known: objects.length - laid.length };
    });
  }

  private async objectsOf(tx: Transaction, actor: Actor, asked: AskedObjects): Promise<LaidObject[]> {
    const { names, everyDepartment, targetId, listId } = asked;
    if (targetId !== null && !actor.roles.includes('supervisor')) throw notTheirs();
    const sites = targetId === null ? [] : await this.page.siteNames(tx, targetId);
    const departments = everyDepartment ? await this.departments.all(tx) : [];
    return [
      ...[...names, ...sites].map((name) => ({ name, departmentId: null })),
      ...departments.map(({ id, name }) => ({ name, departmentId: id })),
      ...(listId === null ? [] : await this.entriesOf(tx, actor, listId)),
    ];
  }

  private async entriesOf(tx: Transaction, actor: Actor, listId: NamedList['id']): Promise<LaidObject[]> {
    if (!(await this.lists.isSeenBy(tx, actor, listId))) return [];
    const entries = await this.entries.ofList(tx, listId);
    const standing = entries.filter(({ isSection, state }) => !isSection && isCounted(state));
    return standing.map(({ title, departmentId }) => ({ name: title, departmentId }));
  }
}
