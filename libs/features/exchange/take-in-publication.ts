import { Injectable } from '@nestjs/common';
import { Transaction } from '@dajuan/database/connection';
import { MandateStore } from '@dajuan/database/mandates';
import { ReceivedPublicationStore } from '@dajuan/database/publications';
import { ExchangeMail } from './exchange-mail';
import { publishedMessage } from './exchange-messages';
import { Arrival, Taker } from './taken-in';

/** Above: what an organisation below published, and with it where the items it was given stand. */
@Injectable()
export class TakeInPublication implements Taker<'publication'> {
  constructor(
    private readonly received: ReceivedPublicationStore,
    private readonly mandates: MandateStore,
    private readonly mail: ExchangeMail,
  ) {}

  async take(tx: Transaction, { dispatch, sender, receiver, now }: Arrival<'publication'>): Promise<readonly string[]> {
    const { subjectId: id, number, content } = dispatch;
    const { mandates, publishedAt, ...published } = content;
    const place = { orgId: receiver.id, id, fromId: sender.id, number, publishedAt: new Date(publishedAt) };
    const isNew = await this.received.keep(tx, { ...place, ...published });
    if (!isNew) return [];
    await this.mandates.keepFigures(tx, sender.id, number, mandates);
    const words = publishedMessage(sender.name, content.month, content.figures, content.reason);
    await this.mail.send(tx, receiver, { kind: 'publication_received', subjectId: id, ...words, task: null }, now);
    return [];
  }
}
