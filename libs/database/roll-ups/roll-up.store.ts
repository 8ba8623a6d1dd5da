import { Injectable } from '@nestjs/common';
import { CalendarDate } from '@dajuan/domain/calendar';
import { RollUpFigures } from '@dajuan/domain/progress';
import { Transaction } from '../connection/transactions';
import { RollUpKey } from './stale-roll-up.store';

export interface KeyedFigures extends RollUpKey {
  readonly figures: RollUpFigures;
}

/** A stored roll-up and when it was computed. */
export interface StoredRollUp extends KeyedFigures {
  readonly computedAt: Date;
}

/** The roll-ups of plans, one day's at a time: what stands here may be computed again whenever one likes. */
@Injectable()
export class RollUpStore {
  /** Lets one transaction at a time compute a plan's roll-ups, so that older figures never come after newer ones. */
  async lock(tx: Transaction, orgId: string, planId: string): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`roll-up ${orgId} ${planId}`]);
  }

  /** Those of the plan for the day, in no order; empty when the day's are not computed yet. */
  of(tx: Transaction, planId: string, day: CalendarDate): Promise<StoredRollUp[]> {
    return tx.query(
      `SELECT dimension, key, figures, computed_at AS "computedAt" FROM roll_up WHERE plan_id = $1 AND day = $2`,
      [planId, day],
    );
  }

  /** What is stored of the plan, all of one day, in no order; empty before anything was computed. */
  ofLatestDay(tx: Transaction, planId: string): Promise<StoredRollUp[]> {
    return tx.query(`SELECT dimension, key, figures, computed_at AS "computedAt" FROM roll_up WHERE plan_id = $1`, [
      planId,
    ]);
  }

  /** Puts a plan's roll-ups in the place of all it had: a key that no task counts in any more is gone. */
  async replace(
    tx: Transaction,
    orgId: string,
    planId: string,
    day: CalendarDate,
    rollUps: readonly KeyedFigures[],
  ): Promise<void> {
    const columns = [
      rollUps.map(({ dimension }) => dimension),
      rollUps.map(({ key }) => key),
      rollUps.map(({ figures }) => JSON.stringify(figures)),
    ];
    await tx.query(
      `INSERT INTO roll_up (org_id, plan_id, dimension, key, day, figures, computed_at)
       SELECT $1, $2, computed.dimension, computed.key, $3, computed.figures, clock_timestamp()
         FROM unnest($4::text[], $5::text[], $6::jsonb[]) AS computed (dimension, key, figures)
       ON CONFLICT ON CONSTRAINT roll_up_pk
       DO UPDATE SET day = excluded.day, figures = excluded.figures, computed_at = excluded.computed_at`,
      [orgId, planId, day, ...columns],
    );
    await tx.query(
      `DELETE FROM roll_up WHERE plan_id = $1
          AND (dimension, key) NOT IN (SELECT * FROM unnest($2::text[], $3::text[]))`,
      [planId, columns[0], columns[1]],
    );
  }
}
