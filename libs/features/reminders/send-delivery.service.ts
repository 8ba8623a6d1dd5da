import { Injectable } from '@nestjs/common';
import { MailChannel, MailRefused } from '@dajuan/channels/email';
import { Transactions } from '@dajuan/database/connection';
import { DeliveryStore, Letter } from '@dajuan/database/reminders';

/** After this a letter says nothing new any more; the inbox has had it all along. */
const LIMIT_MS = 72 * 60 * 60 * 1000;

/** Sends one message through its outside channel. */
@Injectable()
export class SendDelivery {
  constructor(
    private readonly transactions: Transactions,
    private readonly deliveries: DeliveryStore,
    private readonly mail: MailChannel,
  ) {}

  /**
   * At least once: a crash after the server took the letter and before that was noted sends it once more, with the same
   * Message-ID. Nothing happens when it is settled. Throws MailRefused when it will never go, and whatever the channel
   * threw when it may go later.
   */
  async send(orgId: string, deliveryId: string, now: Date): Promise<void> {
    const letter = await this.transactions.inOrganisation(orgId, (tx) => this.deliveries.begin(tx, deliveryId));
    if (letter === null) return;
    if (now.getTime() - letter.createdAt.getTime() > LIMIT_MS) {
      return this.settle(orgId, deliveryId, 'failed', 'too_late', now);
    }
    try {
      await this.mail.send(mailOf(letter));
    } catch (error) {
      await this.noteFailure(orgId, deliveryId, error, now);
      throw error;
    }
    await this.settle(orgId, deliveryId, 'sent', '', now);
  }

  private async noteFailure(orgId: string, deliveryId: string, error: unknown, now: Date): Promise<void> {
    const reason = error instanceof Error ? error.message : String(error);
    if (error instanceof MailRefused) return this.settle(orgId, deliveryId, 'failed', reason, now);
    await this.transactions.inOrganisation(orgId, (tx) => this.deliveries.noteFailure(tx, deliveryId, reason));
  }

  private settle(orgId: string, id: string, status: 'sent' | 'failed', error: string, at: Date): Promise<void> {
    return this.transactions.inOrganisation(orgId, (tx) => this.deliveries.settle(tx, id, status, error, at));
  }
}

function mailOf({ address, providerKey, title, body }: Letter) {
  return { to: address, subject: title, text: body, messageId: providerKey };
}
