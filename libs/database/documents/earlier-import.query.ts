import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';

/** Whether a document is here already: the same bytes for the same year. */
@Injectable()
export class EarlierImportQuery {
  /**
   * The plan drafted from these bytes for this year, or null. The bytes stay claimed until the transaction ends, so of
   * two who bring the same document at once the second waits and then finds the first one's plan.
   */
  async claim(
    tx: Transaction,
    orgId: string,
    year: number,
    sha256: string,
  ): Promise<{ planId: string; title: string } | null> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${orgId} ${year} ${sha256}`]);
    const rows: { planId: string; title: string }[] = await tx.query(
      `SELECT work_plan.id AS "planId", work_plan.title
         FROM document
         JOIN work_plan ON work_plan.org_id = document.org_id AND work_plan.document_id = document.id
        WHERE document.org_id = $1 AND document.year = $2 AND document.sha256 = $3
        ORDER BY work_plan.id LIMIT 1`,
      [orgId, year, sha256],
    );
    return rows[0] ?? null;
  }
}
