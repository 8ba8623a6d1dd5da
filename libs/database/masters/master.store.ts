import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { Master } from './master.entity';

/** The papers tasks answer. */
@Injectable()
export class MasterStore {
  /** Latest year first, in their order. */
  all(tx: Transaction): Promise<Master[]> {
    return tx.getRepository(Master).find({ order: { year: 'DESC', position: 'ASC', title: 'ASC' } });
  }

  async insert(tx: Transaction, master: Master): Promise<void> {
    await tx.getRepository(Master).insert(master);
  }

  /** For masters that are locked; a new version. */
  async change(
    tx: Transaction,
    { id, version }: Pick<Master, 'id' | 'version'>,
    changed: Pick<Master, 'kind' | 'title' | 'issuer' | 'year'>,
  ): Promise<void> {
    await tx.getRepository(Master).update({ id }, { ...changed, version: version + 1 });
  }

  async remove(tx: Transaction, id: string): Promise<void> {
    await tx.getRepository(Master).delete({ id });
  }

  /** Lets one at a time add, change or take away until the transaction ends: a title stands once a year. */
  async lock(tx: Transaction, orgId: string): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`masters ${orgId}`]);
  }
}
