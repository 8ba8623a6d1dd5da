import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { ReceivedPublication } from './received-publication.entity';

/** Publications that arrived from below; never changed. */
@Injectable()
export class ReceivedPublicationStore {
  /** False where it has arrived before: then nothing is written. */
  async keep(tx: Transaction, received: ReceivedPublication): Promise<boolean> {
    const { orgId, id, fromId, number, month, day, planTitle, figures, reason, publishedAt } = received;
    const rows: unknown[] = await tx.query(
      `INSERT INTO received_publication
         (org_id, id, from_id, number, month, day, plan_title, figures, reason, published_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING RETURNING id`,
      [orgId, id, fromId, number, month, day, planTitle, JSON.stringify(figures), reason, publishedAt],
    );
    return rows.length > 0;
  }
}
