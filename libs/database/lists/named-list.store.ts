import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { Actor } from '../tasks/actor';
import { listVisibilityOf, visibleLists } from './list-access';
import { NamedList } from './named-list.entity';

/** What of a list may be changed; its kind may not, as its entries are of it. */
export type ListChanges = Omit<
  NamedList,
  'orgId' | 'id' | 'kind' | 'version' | 'createdBy' | 'createdAt' | 'sourceFile' | 'sourceLine'
>;

/** Named lists, without what stands in them. */
@Injectable()
export class NamedListStore {
  async insert(tx: Transaction, list: NamedList): Promise<void> {
    await tx.getRepository(NamedList).insert(list);
  }

  /** Null when the organisation has none of this id. */
  byId(tx: Transaction, id: string): Promise<NamedList | null> {
    return tx.getRepository(NamedList).findOneBy({ id });
  }

  /** The same, kept from everybody else until the transaction ends: what is added to a list is added one at a time. */
  lock(tx: Transaction, id: string): Promise<NamedList | null> {
    return tx.getRepository(NamedList).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async isSeenBy(tx: Transaction, actor: Actor, id: string): Promise<boolean> {
    const rows: unknown[] = await tx.query(`SELECT FROM named_list WHERE id = $1 AND ${visibleLists(2)}`, [
      id,
      ...listVisibilityOf(actor),
    ]);
    return rows.length > 0;
  }

  /** Lets one at a time name a list until the transaction ends: name, owner, scope and year stand once. */
  async lockNames(tx: Transaction, orgId: string): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`lists ${orgId}`]);
  }

  /** Whether another list has this name, owner, scope and year already. */
  async isTaken(
    tx: Transaction,
    { name, ownerDepartmentId, holder, scope, year }: ListChanges,
    exceptId: string | null,
  ): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `SELECT FROM named_list
        WHERE name = $1 AND owner_department_id IS NOT DISTINCT FROM $2::uuid AND holder = $3 AND scope = $4
          AND year IS NOT DISTINCT FROM $5::integer AND id IS DISTINCT FROM $6::uuid`,
      [name, ownerDepartmentId, holder, scope, year, exceptId],
    );
    return rows.length > 0;
  }

  /** False when somebody else has changed the list since it was read: nothing is written. */
  async update(tx: Transaction, id: string, version: number, changes: ListChanges): Promise<boolean> {
    const { affected } = await tx
      .createQueryBuilder()
      .update(NamedList)
      .set({ ...changes, version: version + 1 })
      .where('id = :id AND version = :version', { id, version })
      .execute();
    return affected === 1;
  }
}
