import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { Department } from './department.entity';

@Injectable()
export class DepartmentStore {
  async insert(tx: Transaction, departments: Department[]): Promise<void> {
    if (departments.length > 0) await tx.getRepository(Department).insert(departments);
  }

  /** In the organisation's own order. */
  all(tx: Transaction): Promise<Department[]> {
    return tx.getRepository(Department).find({ order: { position: 'ASC', id: 'ASC' } });
  }

  /** Null when the organisation has none of this id. */
  byId(tx: Transaction, id: string): Promise<Department | null> {
    return tx.getRepository(Department).findOneBy({ id });
  }

  async change(tx: Transaction, id: string, changed: Pick<Department, 'name' | 'kind'>): Promise<void> {
    await tx.getRepository(Department).update({ id }, changed);
  }

  /** Lets one at a time add or rename until the transaction ends: a name stands once. */
  async lockNames(tx: Transaction, orgId: string): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`departments ${orgId}`]);
  }
}
