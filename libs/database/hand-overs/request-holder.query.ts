import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';

/** Who a request belongs to: its asker, or whom it was handed to last. */
@Injectable()
export class RequestHolderQuery {
  /** Null where there is no such request. One round trip on hand_over_line_by_subject. */
  async of(tx: Transaction, requestId: string): Promise<string | null> {
    const [row]: { holderId: string }[] = await tx.query(
      `SELECT coalesce((SELECT line.successor_id
                 FROM hand_over_line AS line
                 JOIN hand_over_end AS ending
                   ON ending.org_id = line.org_id AND ending.hand_over_id = line.hand_over_id
                WHERE line.org_id = request.org_id AND line.subject_id = request.id AND line.kind = 'request'
                  AND ending.outcome = 'done' AND line.id <> ALL (ending.lapsed_line_ids)
                ORDER BY ending.ended_at DESC, line.id DESC LIMIT 1), request.asked_by) AS "holderId"
         FROM task_request AS request
        WHERE request.id = $1`,
      [requestId],
    );
    return row?.holderId ?? null;
  }
}
