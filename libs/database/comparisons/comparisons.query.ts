import { Injectable } from '@nestjs/common';
import { CalendarDate } from '@dajuan/domain/calendar';
import { Transaction } from '../connection/transactions';

/** A comparison with how far its proposals have come. */
export interface ComparisonCard {
  readonly id: string;
  readonly planId: string;
  readonly documentId: string;
  readonly documentTitle: string;
  readonly asOf: CalendarDate;
  readonly comparedBy: string;
  readonly comparedAt: Date;
  readonly waiting: number;
  readonly accepted: number;
  readonly dropped: number;
}

@Injectable()
export class ComparisonsQuery {
  /** A plan's comparisons, newest first; `comparisonId` asks for one. One round trip; uses comparison_once. */
  find(tx: Transaction, planId: string, comparisonId: string | null = null): Promise<ComparisonCard[]> {
    return tx.query(
      `SELECT comparison.id, comparison.plan_id AS "planId", comparison.document_id AS "documentId",
              document.title AS "documentTitle", comparison.as_of AS "asOf", person.name AS "comparedBy",
              comparison.compared_at AS "comparedAt", counts.*
         FROM comparison
         JOIN document ON document.org_id = comparison.org_id AND document.id = comparison.document_id
         JOIN person ON person.org_id = comparison.org_id AND person.id = comparison.compared_by
        CROSS JOIN LATERAL (
          SELECT count(*) FILTER (WHERE proposal.state = 'waiting')::int AS waiting,
                 count(*) FILTER (WHERE proposal.state = 'accepted')::int AS accepted,
                 count(*) FILTER (WHERE proposal.state = 'dropped')::int AS dropped
            FROM proposal
           WHERE proposal.org_id = comparison.org_id AND proposal.comparison_id = comparison.id
        ) AS counts
        WHERE comparison.plan_id = $1 AND ($2::uuid IS NULL OR comparison.id = $2)
        ORDER BY comparison.compared_at DESC`,
      [planId, comparisonId],
    );
  }
}
