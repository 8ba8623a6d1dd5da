import { Injectable } from '@nestjs/common';
import { CalendarDate } from '@dajuan/domain/calendar';
import { Transaction } from '../connection/transactions';
import { InboxMessage } from './inbox-message.entity';

/** What people find in their inboxes; one message per recipient, kind, subject and day. */
@Injectable()
export class InboxMessageStore {
  /**
   * Puts a message into an inbox, in the transaction of what it speaks of. False when one of the same kind on the same
   * subject is there already that day: then nothing is written.
   */
  async deliver(tx: Transaction, message: InboxMessage): Promise<boolean> {
    const rows = await this.insert(tx, message, 'DO NOTHING');
    return rows.length > 0;
  }

  /**
   * The same, but a message that is there already is replaced in place and unread again: the day's one digest grows.
   * Returns the id of the message that now stands there.
   */
  async deliverOrReplace(tx: Transaction, message: InboxMessage): Promise<string> {
    const [row] = await this.insert(
      tx,
      message,
      `DO UPDATE SET title = excluded.title, body = excluded.body, facts = excluded.facts,
                     delivered_at = excluded.delivered_at, read_at = NULL`,
    );
    if (!row) throw new Error(`inbox message ${message.id} was neither written nor replaced`);
    return row.id;
  }

  /** The person's digest of the day, held until the transaction ends; null when there is none yet. */
  async lockDigest(tx: Transaction, recipientId: string, day: CalendarDate): Promise<InboxMessage | null> {
    return tx.getRepository(InboxMessage).findOne({
      where: { recipientId, kind: 'digest', subjectId: recipientId, day },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Marks a message of this person's as read, once. False when this person has none of that id. */
  async markRead(tx: Transaction, recipientId: string, id: string, at: Date): Promise<boolean> {
    const rows = returned(
      await tx.query(
        `UPDATE inbox_message SET read_at = coalesce(read_at, $3)
          WHERE recipient_id = $1 AND id = $2 RETURNING id`,
        [recipientId, id, at],
      ),
    );
    return rows.length > 0;
  }

  private insert(tx: Transaction, message: InboxMessage, onConflict: string): Promise<{ id: string }[]> {
    return tx.query(
      `INSERT INTO inbox_message
         (org_id, id, day, recipient_id, kind, subject_id, title, body, facts, delivered_at, read_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       ON CONFLICT (org_id, recipient_id, kind, subject_id, day) ${onConflict}
       RETURNING id`,
      [
        message.orgId,
        message.id,
        message.day,
        message.recipientId,
        message.kind,
        message.subjectId,
        message.title,
        message.body,
        JSON.stringify(message.facts),
        message.deliveredAt,
        message.readAt,
      ],
    );
  }
}

/** TypeORM answers an UPDATE with its rows and their number. */
function returned([rows]: [{ id: string }[], number]): { id: string }[] {
  return rows;
}
