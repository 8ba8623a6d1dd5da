import { Injectable } from '@nestjs/common';
import { EntryState } from '@dajuan/domain/lists';
import { In } from 'typeorm';
import { Transaction } from '../connection/transactions';
import { insertRows } from '../plans/insert-rows';
import { ListEntry } from './list-entry.entity';

/** What of an entry may be written anew; where it stands is the end of its steps. */
export type EntryChanges = Omit<
  ListEntry,
  'orgId' | 'id' | 'listId' | 'isSection' | 'position' | 'state' | 'version' | 'createdBy' | 'createdAt'
>;

/** Entries of lists and the headings over them. */
@Injectable()
export class ListEntryStore {
  insert(tx: Transaction, entries: readonly ListEntry[]): Promise<void> {
    return insertRows(tx, ListEntry, entries);
  }

  /** In the list's own order. */
  ofList(tx: Transaction, listId: string): Promise<ListEntry[]> {
    return tx.getRepository(ListEntry).find({ where: { listId }, order: { position: 'ASC', id: 'ASC' } });
  }

  /** Null when the organisation has none of this id. */
  byId(tx: Transaction, id: string): Promise<ListEntry | null> {
    return tx.getRepository(ListEntry).findOneBy({ id });
  }

  /** The same, kept from everybody else until the transaction ends. */
  lock(tx: Transaction, id: string): Promise<ListEntry | null> {
    return tx.getRepository(ListEntry).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  byIds(tx: Transaction, ids: readonly string[]): Promise<ListEntry[]> {
    return tx.getRepository(ListEntry).find({ where: { id: In([...ids]) }, order: { position: 'ASC', id: 'ASC' } });
  }

  /** Writes a locked entry anew. */
  async update(tx: Transaction, { id, version }: ListEntry, changes: EntryChanges): Promise<void> {
    await tx.getRepository(ListEntry).update({ id }, { ...changes, version: version + 1 });
  }

  /** Puts a locked entry where its last step led. */
  async place(tx: Transaction, { id, version }: ListEntry, state: EntryState): Promise<void> {
    await tx.getRepository(ListEntry).update({ id }, { state, version: version + 1 });
  }
}
