import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { insertRows } from '../plans/insert-rows';
import { Target } from './target.entity';

/** What tasks are measured against; never changed, only replaced by a target that names the one before. */
@Injectable()
export class TargetStore {
  insert(tx: Transaction, targets: readonly Target[]): Promise<void> {
    return insertRows(tx, Target, targets);
  }

  byId(tx: Transaction, id: string): Promise<Target | null> {
    return tx.getRepository(Target).findOneBy({ id });
  }

  /** Those of the ids that a target, milestone or site of the organisation already has. Leans on the primary keys. */
  async takenIds(tx: Transaction, ids: readonly string[]): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      `SELECT id FROM target WHERE id = ANY($1::uuid[])
       UNION SELECT id FROM milestone WHERE id = ANY($1::uuid[])
       UNION SELECT id FROM site WHERE id = ANY($1::uuid[])`,
      [[...ids]],
    );
    return rows.map((row) => row.id);
  }
}
