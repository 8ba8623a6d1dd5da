import { Injectable } from '@nestjs/common';
import { newId } from '../connection/new-id';
import { Transaction } from '../connection/transactions';
import { Dispatch, DispatchOf } from './dispatch';
import { DispatchKind } from './dispatch-content';

const AT_ONCE = 200;

/** What waits to be carried to other organisations. */
@Injectable()
export class DispatchStore {
  /** In the transaction of its cause. */
  async write<Kind extends DispatchKind>(tx: Transaction, dispatch: Omit<DispatchOf<Kind>, 'id'>): Promise<void> {
    const { orgId, toId, kind, subjectId, number, content, writtenAt } = dispatch;
    await tx.query(
      `INSERT INTO dispatch (org_id, id, to_id, kind, subject_id, number, content, written_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [orgId, newId(), toId, kind, subjectId, number, JSON.stringify(content), writtenAt],
    );
  }

  /** The oldest 200 that are due, in the order in which they were written. Leans on dispatch_unsettled. */
  due(tx: Transaction): Promise<Dispatch[]> {
    return tx.query(
      `SELECT org_id AS "orgId", id, to_id AS "toId", kind, subject_id AS "subjectId", number, content,
              written_at AS "writtenAt"
         FROM dispatch WHERE status = 'due' ORDER BY id LIMIT ${AT_ONCE}`,
    );
  }

  /** The other organisation has it. Twice is once. */
  async settle(tx: Transaction, id: string, at: Date): Promise<void> {
    await tx.query(
      `UPDATE dispatch SET status = 'delivered', attempts = attempts + 1, last_error = '', settled_at = $2
        WHERE id = $1 AND status = 'due'`,
      [id, at],
    );
  }

  /** It could not be carried over: for once, or, where `isLasting`, for good. */
  async fail(tx: Transaction, id: string, error: string, isLasting: boolean, at: Date): Promise<void> {
    await tx.query(
      `UPDATE dispatch SET attempts = attempts + 1, last_error = $2,
              status = CASE WHEN $3 THEN 'refused' ELSE 'due' END, settled_at = CASE WHEN $3 THEN $4::timestamptz END
        WHERE id = $1 AND status = 'due'`,
      [id, error.slice(0, 500), isLasting, at],
    );
  }
}
