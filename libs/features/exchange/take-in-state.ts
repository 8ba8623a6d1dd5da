import { Injectable } from '@nestjs/common';
import { newId, Transaction } from '@dajuan/database/connection';
import { MandateMoveStore, MandateStore } from '@dajuan/database/mandates';
import { ExchangeMail } from './exchange-mail';
import { answeredMessage } from './exchange-messages';
import { Arrival, Taker } from './taken-in';

/**
 * Above: the state an item is in below. What was said before the superior’s last word was heard there is out of date: the
 * answer to that word is on its way.
 */
@Injectable()
export class TakeInState implements Taker<'state'> {
  constructor(
    private readonly mandates: MandateStore,
    private readonly moves: MandateMoveStore,
    private readonly mail: ExchangeMail,
  ) {}

  async take(tx: Transaction, { dispatch, sender, receiver, now }: Arrival<'state'>): Promise<readonly string[]> {
    const { number, content } = dispatch;
    const mandate = await this.mandates.lock(tx, dispatch.subjectId);
    if (!mandate || mandate.otherId !== sender.id || number <= mandate.heard) return [];
    const isOutOfDate = content.heard < mandate.said;
    const isNews = !isOutOfDate && content.state !== mandate.state;
    await this.mandates.change(tx, mandate, { heard: number, ...(isNews && { state: content.state }) });
    if (!isNews) return [];
    const { kind, reason, actor, at } = content.move ?? {
      kind: 'sign_for',
      reason: '',
      actor: '',
      at: now.toISOString(),
    };
    const fact = {
      orgId: receiver.id,
      id: newId(),
      mandateId: mandate.id,
      kind,
      toState: content.state,
      reason,
    } as const;
    const told = { facts: {}, movedBy: null, actor: `${sender.name} ${actor}`.trim(), movedAt: new Date(at) };
    await this.moves.insert(tx, [{ ...fact, ...told }]);
    const words = answeredMessage(sender.name, mandate, { kind, reason });
    await this.mail.send(tx, receiver, { kind: 'mandate_answered', subjectId: fact.id, ...words, task: null }, now);
    return [];
  }
}
