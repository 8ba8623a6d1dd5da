import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { Delivery } from './delivery.entity';

/** A sending in hand: the letter as it goes out. */
export interface Letter extends Pick<Delivery, 'address' | 'providerKey' | 'attempts' | 'createdAt'> {
  readonly title: string;
  readonly body: string;
}

/** The log of sendings through outside channels: what was to go where, how often it was tried, and how it went. */
@Injectable()
export class DeliveryStore {
  /** Returns the id of the message's one sending through the channel, new or not. */
  async plan(
    tx: Transaction,
    delivery: Pick<Delivery, 'orgId' | 'id' | 'messageId' | 'messageDay' | 'channel' | 'address' | 'providerKey'>,
  ): Promise<string> {
    const [row]: { id: string }[] = await tx.query(
      `INSERT INTO delivery (org_id, id, message_id, message_day, channel, address, provider_key)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (org_id, message_id, channel) DO UPDATE SET channel = excluded.channel
       RETURNING id`,
      [
        delivery.orgId,
        delivery.id,
        delivery.messageId,
        delivery.messageDay,
        delivery.channel,
        delivery.address,
        delivery.providerKey,
      ],
    );
    if (!row) throw new Error(`delivery ${delivery.id} was not written`);
    return row.id;
  }

  /** Counts an attempt and returns what to send; null when it is settled, or not there. */
  async begin(tx: Transaction, id: string): Promise<Letter | null> {
    const [rows]: [Letter[], number] = await tx.query(
      `UPDATE delivery SET attempts = delivery.attempts + 1
         FROM inbox_message AS message
        WHERE message.org_id = delivery.org_id AND message.id = delivery.message_id
          AND message.day = delivery.message_day AND delivery.id = $1 AND delivery.status = 'due'
       RETURNING delivery.address, delivery.provider_key AS "providerKey", delivery.attempts,
                 delivery.created_at AS "createdAt", message.title, message.body`,
      [id],
    );
    return rows[0] ?? null;
  }

  async settle(tx: Transaction, id: string, status: 'sent' | 'failed', error: string, at: Date): Promise<void> {
    await tx.query(
      `UPDATE delivery SET status = $2, last_error = $3, settled_at = $4 WHERE id = $1 AND status = 'due'`,
      [id, status, error, at],
    );
  }

  /** Notes why an attempt failed; it stays due. */
  async noteFailure(tx: Transaction, id: string, error: string): Promise<void> {
    await tx.query(`UPDATE delivery SET last_error = $2 WHERE id = $1 AND status = 'due'`, [id, error]);
  }
}
