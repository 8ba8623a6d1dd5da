import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { InboxMessageStore, InboxQuery } from '@dajuan/database/reminders';
import { NotFound } from '@dajuan/domain/errors';

/** Marks one's own message as read. */
@Injectable()
export class ReadMessage {
  constructor(
    private readonly transactions: Transactions,
    private readonly inbox: InboxMessageStore,
    private readonly query: InboxQuery,
  ) {}

  /** Returns how many are left unread. Throws NotFound for a message that is not this person's. */
  read(orgId: string, personId: string, messageId: string, now: Date): Promise<number> {
    return this.transactions.inOrganisation(orgId, async (tx) => {
      const isTheirs = await this.inbox.markRead(tx, personId, messageId, now);
      if (!isTheirs) throw new NotFound('inbox message', messageId);
      return this.query.unread(tx, personId);
    });
  }
}
