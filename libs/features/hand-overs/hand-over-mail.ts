import { Injectable } from '@nestjs/common';
import { newId, Transaction } from '@dajuan/database/connection';
import { HandOverCard, HandOversQuery } from '@dajuan/database/hand-overs';
import { InboxMessage, InboxMessageStore } from '@dajuan/database/reminders';
import { Actor } from '@dajuan/database/tasks';
import { dateInZone } from '@dajuan/domain/calendar';
import { NotFound } from '@dajuan/domain/errors';
import { endedMessage, toSignMessage } from './hand-over-messages';

/** Tells people of a hand-over that names them, in the transaction that writes it. */
@Injectable()
export class HandOverMail {
  constructor(
    private readonly handOvers: HandOversQuery,
    private readonly inbox: InboxMessageStore,
  ) {}

  /** Everybody named but whoever drew it up. */
  async toSign(tx: Transaction, actor: Actor, handOverId: string, at: Date): Promise<void> {
    const card = await this.card(tx, handOverId);
    await this.send(tx, actor, card, { kind: 'hand_over_to_sign', ...toSignMessage(card) }, at);
  }

  /** Everybody named but whoever ended it. */
  async ended(tx: Transaction, actor: Actor, handOverId: string, at: Date): Promise<void> {
    const card = await this.card(tx, handOverId);
    await this.send(tx, actor, card, { kind: 'hand_over_ended', ...endedMessage(card) }, at);
  }

  private async card(tx: Transaction, handOverId: string): Promise<HandOverCard> {
    const [card] = await this.handOvers.find(tx, { handOverId });
    if (!card) throw new NotFound('hand-over', handOverId);
    return card;
  }

  private async send(
    tx: Transaction,
    { orgId, zone, personId }: Actor,
    { id: subjectId, giver, witness, drawnBy, lines }: HandOverCard,
    message: Pick<InboxMessage, 'kind' | 'title' | 'body'>,
    at: Date,
  ): Promise<void> {
    const named = new Set([giver, witness, drawnBy, ...lines.map(({ successor }) => successor)].map(({ id }) => id));
    for (const recipientId of [...named].filter((id) => id !== personId)) {
      const place = { orgId, id: newId(), day: dateInZone(at, zone), recipientId, subjectId };
      await this.inbox.deliver(tx, { ...place, ...message, facts: {}, deliveredAt: at, readAt: null });
    }
  }
}
