import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { InboxMessage } from './inbox-message.entity';

export interface InboxWindow {
  readonly onlyUnread: boolean;
  readonly offset: number;
  readonly limit: number;
}

export interface InboxPage {
  readonly messages: InboxMessage[];
  /** Messages in all, unread ones only where those were asked for. */
  readonly total: number;
  readonly unread: number;
}

/** One person's messages, and nobody else's. Leans on inbox_message_by_recipient. */
@Injectable()
export class InboxQuery {
  /** Newest first. One page and both counts in one round trip. */
  async page(tx: Transaction, recipientId: string, { onlyUnread, offset, limit }: InboxWindow): Promise<InboxPage> {
    const [row]: InboxPage[] = await tx.query(
      `SELECT (SELECT count(*) FROM inbox_message
                WHERE recipient_id = $1 AND (NOT $2 OR read_at IS NULL)) AS total,
              (SELECT count(*) FROM inbox_message WHERE recipient_id = $1 AND read_at IS NULL) AS unread,
              coalesce((SELECT json_agg(message) FROM (
                SELECT org_id AS "orgId", id, day, recipient_id AS "recipientId", kind, subject_id AS "subjectId",
                       title, body, facts, delivered_at AS "deliveredAt", read_at AS "readAt"
                  FROM inbox_message
                 WHERE recipient_id = $1 AND (NOT $2 OR read_at IS NULL)
                 ORDER BY day DESC, delivered_at DESC, id DESC
                 LIMIT $3 OFFSET $4) AS message), '[]') AS messages`,
      [recipientId, onlyUnread, limit, offset],
    );
    if (!row) throw new Error('a query of counts answered no row');
    return { ...row, messages: row.messages.map(withInstants) };
  }

  async unread(tx: Transaction, recipientId: string): Promise<number> {
    const [row]: { unread: number }[] = await tx.query(
      'SELECT count(*) AS unread FROM inbox_message WHERE recipient_id = $1 AND read_at IS NULL',
      [recipientId],
    );
    return row?.unread ?? 0;
  }
}

/** JSON brings instants as text. */
function withInstants(message: InboxMessage): InboxMessage {
  const { deliveredAt, readAt } = message;
  return { ...message, deliveredAt: new Date(deliveredAt), readAt: readAt && new Date(readAt) };
}
