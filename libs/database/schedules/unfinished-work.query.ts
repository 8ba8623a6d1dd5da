import { Injectable } from '@nestjs/common';
import { CalendarDate } from '@dajuan/domain/calendar';
import { Transaction } from '../connection/transactions';

/** What an organisation's rows say is due and not done. Ids, in no order. */
export interface UnfinishedWork {
  /** Recipients of reminders that were not told. */
  readonly recipientIds: readonly string[];
  readonly deliveryIds: readonly string[];
  /** Plans with a roll-up marked stale. */
  readonly stalePlanIds: readonly string[];
  /** Confirmed plans whose roll-ups stand for an earlier day, or for none. */
  readonly outdatedPlanIds: readonly string[];
  readonly reportIds: readonly string[];
  /** Something waits to be carried to another organisation. */
  readonly hasDispatches: boolean;
}

/** One round trip; leans on the `_unsettled` index of each table. */
@Injectable()
export class UnfinishedWorkQuery {
  /** `today` is the organisation's own day. Nothing of a day to come is due. */
  async on(tx: Transaction, today: CalendarDate): Promise<UnfinishedWork> {
    const [row]: UnfinishedWork[] = await tx.query(
      `SELECT ARRAY(SELECT DISTINCT recipient_id FROM reminder WHERE status = 'due' AND day <= $1) AS "recipientIds",
              ARRAY(SELECT id FROM delivery WHERE status = 'due') AS "deliveryIds",
              ARRAY(SELECT DISTINCT plan_id FROM stale_roll_up) AS "stalePlanIds",
              ARRAY(SELECT work_plan.id FROM work_plan
                     WHERE work_plan.state = 'confirmed'
                       AND NOT EXISTS (SELECT FROM roll_up
                                        WHERE roll_up.org_id = work_plan.org_id AND roll_up.plan_id = work_plan.id
                                          AND roll_up.day >= $1)) AS "outdatedPlanIds",
              ARRAY(SELECT report_id FROM report_paper WHERE status = 'due') AS "reportIds",
              EXISTS (SELECT FROM dispatch WHERE status = 'due') AS "hasDispatches"`,
      [today],
    );
    if (!row) throw new Error('a query of lists answered no row');
    return row;
  }
}
