import { Injectable } from '@nestjs/common';
import { Transaction, Transactions } from '@dajuan/database/connection';
import { ListEntry, ListEntryStore, NamedList } from '@dajuan/database/lists';
import { DepartmentStore } from '@dajuan/database/people';
import { Actor } from '@dajuan/database/tasks';
import { rowsInChild } from '@dajuan/documents/rows-in-child';
import { Unreadable } from '@dajuan/documents/unreadable';
import { Refused } from '@dajuan/domain/errors';
import { ReadEntry, readEntryRows, refuseEntry } from '@dajuan/domain/lists';
import { AddEntries } from './add-entries.service';
import { NewEntry, unsaid } from './entry-rows';
import { ListDesk } from './list-desk';

/** A table of entries as somebody brings it. */
export interface BroughtEntries {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface ImportedEntries {
  readonly added: number;
  /** Those whose heading and text stand in the list already. */
  readonly known: number;
}

/** Entries from the first sheet of an xlsx, xls or csv; brought again it adds only what is new. */
@Injectable()
export class ImportEntries {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: ListDesk,
    private readonly adding: AddEntries,
    private readonly entries: ListEntryStore,
    private readonly departments: DepartmentStore,
  ) {}

  /**
   * `take` is asked for the table once the list is found to be theirs. Throws NotFound, NotAllowed, and Refused with
   * everything not understood at its row: nothing is written then.
   */
  async import(actor: Actor, listId: string, take: () => Promise<BroughtEntries>, now: Date): Promise<ImportedEntries> {
    await this.transactions.inOrganisation(actor.orgId, (tx) => this.desk.kept(tx, actor, listId));
    const lines = await readable(await take());
    return this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const list = await this.desk.kept(tx, actor, listId);
      const departments = (await this.departments.all(tx)).map(({ id, name }) => [name, id] as const);
      const { entries, refusals } = readEntryRows(lines, new Map(departments));
      const unfit = entries.flatMap((entry) =>
        refuseEntry(list.kind, newEntry(entry, null), new Set(), `rows.${entry.row}`),
      );
      if (refusals.length + unfit.length > 0) throw new Refused([...refusals, ...unfit]);
      const sections = await this.withSections(tx, actor, list, entries, now);
      const known = new Set((await this.entries.ofList(tx, listId)).map(keyOf));
      const asked = entries.map((entry) => newEntry(entry, sections.get(entry.section) ?? null));
      const added = asked.filter((entry) => !known.has(keyOf(entry)));
      await this.adding.write(tx, actor, list, added, now);
      return { added: added.length, known: asked.length - added.length };
    });
  }

  /** The list's headings by their names, with those that the table has and the list had not. */
  private async withSections(
    tx: Transaction,
    actor: Actor,
    list: NamedList,
    read: readonly ReadEntry[],
    now: Date,
  ): Promise<ReadonlyMap<string, string>> {
    const present = (await this.entries.ofList(tx, list.id)).filter(({ isSection }) => isSection);
    const names = new Set(read.map(({ section }) => section).filter((section) => section !== ''));
    const missing = [...names].filter((name) => !present.some(({ title }) => title === name));
    const headings = missing.map((title) => ({ ...unsaid, title, isSection: true }));
    const added = await this.adding.write(tx, actor, list, headings, now);
    return new Map([...present, ...added].map(({ id, title }) => [title, id]));
  }
}

function newEntry({ row: _row, section: _section, ...entry }: ReadEntry, parentId: string | null): NewEntry {
  return { ...entry, parentId, isSection: false };
}

const keyOf = ({ parentId, title, isSection }: Pick<ListEntry, 'parentId' | 'title' | 'isSection'>): string =>
  `${isSection} ${parentId ?? ''} ${title.replace(/\s+/g, '')}`;

/** Throws Refused for what cannot be read as a table. */
async function readable({ name, bytes }: BroughtEntries) {
  try {
    return await rowsInChild({ name, bytes });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new Refused([{ code: error.code, field: 'file', zh: error.zh, en: error.en }]);
  }
}
