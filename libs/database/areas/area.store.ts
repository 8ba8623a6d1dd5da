import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { Area } from './area.entity';

/** The tree of areas. */
@Injectable()
export class AreaStore {
  /** Siblings in their order. */
  all(tx: Transaction): Promise<Area[]> {
    return tx.getRepository(Area).find({ order: { position: 'ASC', name: 'ASC', id: 'ASC' } });
  }

  async insert(tx: Transaction, area: Area): Promise<void> {
    await tx.getRepository(Area).insert(area);
  }

  /** For a tree that is locked; a new version. */
  async change(
    tx: Transaction,
    { id, version }: Pick<Area, 'id' | 'version'>,
    changed: Pick<Area, 'parentId' | 'kind' | 'name' | 'ownerId'>,
  ): Promise<void> {
    await tx.getRepository(Area).update({ id }, { ...changed, version: version + 1 });
  }

  /** Whoever answers for it from now on. */
  async giveTo(tx: Transaction, id: string, ownerId: string): Promise<void> {
    await tx.query('UPDATE area SET owner_id = $2, version = version + 1 WHERE area.id = $1', [id, ownerId]);
  }

  async remove(tx: Transaction, id: string): Promise<void> {
    await tx.getRepository(Area).delete({ id });
  }

  /** Lets one at a time change the tree until the transaction ends: what is asked of the others holds when it is written. */
  async lock(tx: Transaction, orgId: string): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`areas ${orgId}`]);
  }
}
