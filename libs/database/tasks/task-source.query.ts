import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';

/** Where a task was promised. Offsets count UTF-16 code units of the document's body, end exclusive. */
export interface TaskSource {
  readonly quote: string;
  readonly spanStart: number | null;
  readonly spanEnd: number | null;
  readonly sourceFile: string | null;
  readonly sourceLine: number | null;
  readonly document: { readonly id: string; readonly title: string; readonly body: string } | null;
}

type SourceRow = Omit<TaskSource, 'document'> & {
  readonly documentId: string | null;
  readonly documentTitle: string | null;
  readonly body: string | null;
};

/** The promise a task was made of, with the document it stands in. One round trip on primary keys. */
@Injectable()
export class TaskSourceQuery {
  /** Null when there is no such task. The body comes whole, as its offsets are not those SQL counts by. */
  async of(tx: Transaction, taskId: string): Promise<TaskSource | null> {
    const [row]: SourceRow[] = await tx.query(
      `SELECT plan_item.quote, plan_item.span_start AS "spanStart", plan_item.span_end AS "spanEnd",
              plan_item.source_file AS "sourceFile", plan_item.source_line AS "sourceLine",
              document.id AS "documentId", document.title AS "documentTitle", document.body
         FROM task
         JOIN plan_item ON plan_item.org_id = task.org_id AND plan_item.id = task.plan_item_id
         JOIN work_plan ON work_plan.org_id = task.org_id AND work_plan.id = task.plan_id
         LEFT JOIN document ON document.org_id = work_plan.org_id AND document.id = work_plan.document_id
        WHERE task.id = $1`,
      [taskId],
    );
    if (!row) return null;
    const { documentId: id, documentTitle: title, body, ...source } = row;
    return { ...source, document: id !== null && title !== null && body !== null ? { id, title, body } : null };
  }
}
