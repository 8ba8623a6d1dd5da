import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { RollUpDimension } from './roll-up.entity';

/** Which roll-ups of a plan a task counts in, besides the organisation's. */
export interface RollUpPlace {
  readonly departmentId: string;
  readonly theme: string;
}

/** A roll-up by what it is of; see `RollUp.key`. */
export interface RollUpKey {
  readonly dimension: RollUpDimension;
  readonly key: string;
}

/** A mark as it was read: `staleSince` tells it from a later mark on the same roll-up, to the microsecond. */
export interface StaleMark extends RollUpKey {
  readonly staleSince: string;
}

/** Marks on roll-ups that a newer fact has made stale; written in the transaction of that fact. */
@Injectable()
export class StaleRollUpStore {
  /**
   * Marks the organisation's, the department's and the theme's roll-up. A mark stays locked until its transaction ends,
   * so it is written last, and always the organisation's first: two writers wait for each other and never in a circle.
   */
  async mark(tx: Transaction, orgId: string, planId: string, place: RollUpPlace): Promise<void> {
    await tx.query(
      `INSERT INTO stale_roll_up (org_id, plan_id, dimension, key, stale_since)
       VALUES ($1, $2, 'organisation', $3, clock_timestamp()),
              ($1, $2, 'department', $4, clock_timestamp()),
              ($1, $2, 'theme', $5, clock_timestamp())
       ON CONFLICT ON CONSTRAINT stale_roll_up_pk DO UPDATE SET stale_since = clock_timestamp()`,
      [orgId, planId, orgId, place.departmentId, place.theme],
    );
  }

  /** The plan's marks that are committed, in no order; empty when every roll-up is fresh. */
  of(tx: Transaction, planId: string): Promise<StaleMark[]> {
    return tx.query(
      `SELECT dimension, key, stale_since::text AS "staleSince" FROM stale_roll_up
        WHERE plan_id = $1`,
      [planId],
    );
  }

  /**
   * Takes marks away once their roll-ups are computed: only those still as they were read. A mark set again since, or
   * being set by a transaction that has not ended, stays for the next run.
   */
  async clear(tx: Transaction, planId: string, marks: readonly StaleMark[]): Promise<void> {
    await tx.query(
      `DELETE FROM stale_roll_up USING (
         SELECT mark.org_id, mark.plan_id, mark.dimension, mark.key
           FROM stale_roll_up AS mark
           JOIN unnest($2::text[], $3::text[], $4::timestamptz[]) AS done (dimension, key, stale_since)
             ON done.dimension = mark.dimension AND done.key = mark.key AND done.stale_since = mark.stale_since
          WHERE mark.plan_id = $1
            FOR UPDATE OF mark SKIP LOCKED
       ) AS cleared
       WHERE stale_roll_up.org_id = cleared.org_id AND stale_roll_up.plan_id = cleared.plan_id
         AND stale_roll_up.dimension = cleared.dimension AND stale_roll_up.key = cleared.key`,
      [
        planId,
        marks.map(({ dimension }) => dimension),
        marks.map(({ key }) => key),
        marks.map(({ staleSince }) => staleSince),
      ],
    );
  }

  /** Plans of this organisation that have marks: what a sweep refreshes. */
  async plans(tx: Transaction): Promise<string[]> {
    const rows: { planId: string }[] = await tx.query('SELECT DISTINCT plan_id AS "planId" FROM stale_roll_up');
    return rows.map(({ planId }) => planId);
  }
}
