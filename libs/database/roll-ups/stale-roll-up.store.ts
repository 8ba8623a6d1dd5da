import { Injectable } from '@nestjs/common';
import { newId } from '../connection/new-id';
import { Transaction } from '../connection/transactions';

/** Marks on plans whose roll-ups a newer fact has made stale; written in the transaction of that fact. */
@Injectable()
export class StaleRollUpStore {
  /** A mark is a row of its own: nobody waits for another's, and one that is cleared is the one that was read. */
  async mark(tx: Transaction, orgId: string, planId: string): Promise<void> {
    await tx.query('INSERT INTO stale_roll_up (org_id, plan_id, id) VALUES ($1, $2, $3)', [orgId, planId, newId()]);
  }

  /** The ids of the plan's marks that are committed, in no order; empty when its roll-ups are fresh. */
  async of(tx: Transaction, planId: string): Promise<string[]> {
    const rows: { id: string }[] = await tx.query('SELECT id FROM stale_roll_up WHERE plan_id = $1', [planId]);
    return rows.map(({ id }) => id);
  }

  /** Whether the plan has a mark. */
  async isStale(tx: Transaction, planId: string): Promise<boolean> {
    const [row]: { stale: boolean }[] = await tx.query(
      'SELECT EXISTS (SELECT FROM stale_roll_up WHERE plan_id = $1) AS stale',
      [planId],
    );
    return row?.stale === true;
  }

  /** Takes marks away once their roll-ups are computed: those that were read, and none that came since. */
  async clear(tx: Transaction, planId: string, marks: readonly string[]): Promise<void> {
    await tx.query('DELETE FROM stale_roll_up WHERE plan_id = $1 AND id = ANY($2::uuid[])', [planId, marks]);
  }

  /** Plans of this organisation that have marks: what a sweep refreshes. */
  async plans(tx: Transaction): Promise<string[]> {
    const rows: { planId: string }[] = await tx.query('SELECT DISTINCT plan_id AS "planId" FROM stale_roll_up');
    return rows.map(({ planId }) => planId);
  }
}
