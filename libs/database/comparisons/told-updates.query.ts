import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';

/** An update that was taken from a year-end review, and the sentence it came from. */
export interface ToldUpdate {
  readonly updateId: string;
  readonly quote: string;
  readonly documentTitle: string;
  readonly planId: string;
  readonly comparisonId: string;
}

@Injectable()
export class ToldUpdatesQuery {
  /** Of one task, in no order. One round trip on progress_update_by_task and the primary keys behind it. */
  ofTask(tx: Transaction, taskId: string): Promise<ToldUpdate[]> {
    return tx.query(
      `SELECT source.update_id AS "updateId", proposal.told ->> 'quote' AS quote, document.title AS "documentTitle",
              comparison.plan_id AS "planId", comparison.id AS "comparisonId"
         FROM progress_update
         JOIN progress_source AS source
           ON source.org_id = progress_update.org_id AND source.update_id = progress_update.id
         JOIN proposal ON proposal.org_id = source.org_id AND proposal.id = source.proposal_id
         JOIN comparison ON comparison.org_id = proposal.org_id AND comparison.id = proposal.comparison_id
         JOIN document ON document.org_id = comparison.org_id AND document.id = comparison.document_id
        WHERE progress_update.task_id = $1`,
      [taskId],
    );
  }
}
