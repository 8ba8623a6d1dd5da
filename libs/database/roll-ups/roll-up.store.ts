import { Injectable } from '@nestjs/common';
import { CalendarDate } from '@dajuan/domain/calendar';
import { KeptFigures, TrendPoint } from '@dajuan/domain/progress';
import { Transaction } from '../connection/transactions';
import { RollUpDimension } from './roll-up.entity';

/** Figures by what they are of; see `RollUp.key`. */
export interface KeyedFigures {
  readonly dimension: RollUpDimension;
  readonly key: string;
  readonly figures: KeptFigures;
  readonly trend: readonly TrendPoint[];
}

/** A stored roll-up and when it was computed. */
export interface StoredRollUp extends KeyedFigures {
  /** Of the organisation: the tasks that press most, in order; empty for others. */
  readonly urgentTaskIds: readonly string[];
  readonly computedAt: Date;
}

const COLUMNS = 'dimension, key, figures, trend, urgent_task_ids AS "urgentTaskIds", computed_at AS "computedAt"';

/** The roll-ups of plans, one day's at a time: what stands here may be computed again whenever one likes. */
@Injectable()
export class RollUpStore {
  /** Lets one transaction at a time compute a plan's roll-ups, so that older figures never come after newer ones. */
  async lock(tx: Transaction, orgId: string, planId: string): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`roll-up ${orgId} ${planId}`]);
  }

  /** Those of the plan for the day, in no order; empty when the day's are not computed yet. */
  of(tx: Transaction, planId: string, day: CalendarDate): Promise<StoredRollUp[]> {
    return tx.query(`SELECT ${COLUMNS} FROM roll_up WHERE plan_id = $1 AND day = $2`, [planId, day]);
  }

  /** What is stored of the plan, all of one day, in no order; empty before anything was computed. */
  ofLatestDay(tx: Transaction, planId: string): Promise<StoredRollUp[]> {
    return tx.query(`SELECT ${COLUMNS} FROM roll_up WHERE plan_id = $1`, [planId]);
  }

  /**
   * Puts a plan's roll-ups in the place of all it had: a key that no task counts in any more is gone. `urgentTaskIds` are
   * the organisation's.
   */
  async replace(
    tx: Transaction,
    orgId: string,
    planId: string,
    day: CalendarDate,
    rollUps: readonly KeyedFigures[],
    urgentTaskIds: readonly string[],
  ): Promise<void> {
    const columns = [
      rollUps.map(({ dimension }) => dimension),
      rollUps.map(({ key }) => key),
      rollUps.map(({ figures }) => JSON.stringify(figures)),
      rollUps.map(({ trend }) => JSON.stringify(trend)),
    ];
    await tx.query(
      `INSERT INTO roll_up (org_id, plan_id, dimension, key, day, figures, trend, urgent_task_ids, computed_at)
       SELECT $1, $2, computed.dimension, computed.key, $3, computed.figures, computed.trend,
              CASE WHEN computed.dimension = 'organisation' THEN $8::uuid[] ELSE '{}' END, clock_timestamp()
         FROM unnest($4::text[], $5::text[], $6::jsonb[], $7::jsonb[])
           AS computed (dimension, key, figures, trend)
       ON CONFLICT ON CONSTRAINT roll_up_pk
       DO UPDATE SET day = excluded.day, figures = excluded.figures, trend = excluded.trend,
              urgent_task_ids = excluded.urgent_task_ids, computed_at = excluded.computed_at`,
      [orgId, planId, day, ...columns, urgentTaskIds],
    );
    await tx.query(
      `DELETE FROM roll_up WHERE plan_id = $1
          AND (dimension, key) NOT IN (SELECT * FROM unnest($2::text[], $3::text[]))`,
      [planId, columns[0], columns[1]],
    );
  }
}
