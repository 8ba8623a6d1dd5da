import { Injectable } from '@nestjs/common';
import { newId, Transaction } from '@dajuan/database/connection';
import { RequestHolderQuery } from '@dajuan/database/hand-overs';
import { PeopleQuery } from '@dajuan/database/people';
import { InboxMessage, InboxMessageStore } from '@dajuan/database/reminders';
import { RequestCard, RequestsQuery, TaskAnswer } from '@dajuan/database/requests';
import { CalendarDate } from '@dajuan/domain/calendar';
import { NotFound } from '@dajuan/domain/errors';
import { Addressee } from '@dajuan/domain/loop';
import { answeredMessage, askedMessage } from './request-messages';

/** Tells people of requests and answers, in the transaction that writes them. */
@Injectable()
export class RequestMail {
  constructor(
    private readonly people: PeopleQuery,
    private readonly requests: RequestsQuery,
    private readonly holders: RequestHolderQuery,
    private readonly inbox: InboxMessageStore,
  ) {}

  /** Those for whose answer it waits: a leader, or everybody of the supervision office but the asker. */
  async asked(tx: Transaction, requestId: string, addressee: Addressee, day: CalendarDate, at: Date): Promise<void> {
    const request = await this.request(tx, requestId);
    const words = askedMessage({ title: request.task.name }, request, request.askedBy.name);
    const people = await this.people.find(tx);
    const told = people.filter(({ id, roles }) => (addressee ? id === addressee : roles.includes('supervisor')));
    const recipients = told.map(({ id }) => id).filter((id) => id !== request.askedBy.id);
    await this.send(tx, recipients, request, {
      kind: 'request_asked',
      subjectId: requestId,
      day,
      deliveredAt: at,
      ...words,
    });
  }

  /** Whose request it is and the whole supervision office, nobody twice and not the answerer. */
  async answered(tx: Transaction, { requestId, ...answer }: TaskAnswer, day: CalendarDate): Promise<void> {
    const request = await this.request(tx, requestId);
    const people = await this.people.find(tx);
    const answerer = people.find(({ id }) => id === answer.answeredBy)?.name ?? '';
    const words = answeredMessage({ title: request.task.name }, request, answer, answerer);
    const holderId = await this.holders.of(tx, requestId);
    const told = people.filter(({ id, roles }) => id === holderId || roles.includes('supervisor'));
    const recipients = told.map(({ id }) => id).filter((id) => id !== answer.answeredBy);
    const about = { kind: 'request_answered' as const, subjectId: answer.id, day, deliveredAt: answer.answeredAt };
    await this.send(tx, recipients, request, { ...about, ...words });
  }

  private async request(tx: Transaction, requestId: string): Promise<RequestCard> {
    const [request] = await this.requests.find(tx, { requestId });
    if (!request) throw new NotFound('request', requestId);
    return request;
  }

  private async send(
    tx: Transaction,
    recipients: readonly string[],
    { orgId, task }: RequestCard,
    message: Pick<InboxMessage, 'kind' | 'subjectId' | 'day' | 'title' | 'body' | 'deliveredAt'>,
  ): Promise<void> {
    for (const recipientId of recipients) {
      const place = { orgId, id: newId(), recipientId, facts: { taskId: task.id }, readAt: null };
      await this.inbox.deliver(tx, { ...place, ...message });
    }
  }
}
