import { Injectable } from '@nestjs/common';
import { ReportContent } from '@dajuan/domain/reporting';
import { Transaction } from '../connection/transactions';

/** The papers of reports: due from the moment a report is asked for, then ready or failed. */
@Injectable()
export class ReportPaperStore {
  async insertDue(tx: Transaction, orgId: string, reportId: string): Promise<void> {
    await tx.query('INSERT INTO report_paper (org_id, report_id) VALUES ($1, $2)', [orgId, reportId]);
  }

  /** Whether the paper is still to be built; held until the transaction ends, so that it is built once. */
  async lockDue(tx: Transaction, reportId: string): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `SELECT FROM report_paper WHERE report_id = $1 AND status = 'due' FOR UPDATE`,
      [reportId],
    );
    return rows.length > 0;
  }

  async saveReady(tx: Transaction, reportId: string, paper: { content: ReportContent; docx: Buffer }, at: Date) {
    await tx.query(
      `UPDATE report_paper SET status = 'ready', content = $2, docx = $3, error = '', settled_at = $4
        WHERE report_id = $1`,
      [reportId, JSON.stringify(paper.content), paper.docx, at],
    );
  }

  async saveFailed(tx: Transaction, reportId: string, error: string, at: Date): Promise<void> {
    await tx.query(
      `UPDATE report_paper SET status = 'failed', error = $2, settled_at = $3 WHERE report_id = $1 AND status = 'due'`,
      [reportId, error, at],
    );
  }

  /** The Word file's bytes; null until they are ready. */
  async docx(tx: Transaction, reportId: string): Promise<Buffer | null> {
    const [row]: { docx: Buffer | null }[] = await tx.query('SELECT docx FROM report_paper WHERE report_id = $1', [
      reportId,
    ]);
    return row?.docx ?? null;
  }
}
