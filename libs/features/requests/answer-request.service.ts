import { Injectable } from '@nestjs/common';
import { newId, Transaction, Transactions } from '@dajuan/database/connection';
import { PeopleQuery } from '@dajuan/database/people';
import { InboxMessageStore } from '@dajuan/database/reminders';
import { TaskAnswer, TaskAnswerStore, TaskRequest, TaskRequestStore } from '@dajuan/database/requests';
import { Actor, TaskCore, TaskFactsQuery, TaskStateStore } from '@dajuan/database/tasks';
import { dateInZone } from '@dajuan/domain/calendar';
import { NotFound } from '@dajuan/domain/errors';
import { refuseAnswer, refuseArchived, Verdict, verdicts } from '@dajuan/domain/loop';
import { refuse } from './refuse';
import { answeredMessage } from './request-messages';

export interface SaidAnswer {
  readonly verdict: Verdict;
  readonly reason: string;
}

/** What the person who was asked says to a request. */
@Injectable()
export class AnswerRequest {
  constructor(
    private readonly transactions: Transactions,
    private readonly tasks: TaskFactsQuery,
    private readonly states: TaskStateStore,
    private readonly requests: TaskRequestStore,
    private readonly answers: TaskAnswerStore,
    private readonly people: PeopleQuery,
    private readonly inbox: InboxMessageStore,
  ) {}

  /**
   * Answers the task's id. The answer and the messages to the asker and to the supervision office are written together.
   * Throws NotFound, NotAllowed, and Refused as `refuseAnswer` says.
   */
  answer(actor: Actor, requestId: string, said: SaidAnswer, now: Date): Promise<string> {
    return this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const request = await this.requests.byId(tx, requestId);
      if (!request) throw new NotFound('request', requestId);
      await this.states.lock(tx, request.taskId);
      const facts = await this.tasks.of(tx, request.taskId);
      if (!facts) throw new NotFound('task', request.taskId);
      refuse(refuseArchived(facts.isArchived));
      const earlier = await this.answers.of(tx, requestId);
      const isAnswered = earlier.some(({ verdict }) => verdicts[verdict].isFinal);
      const isAddressee = request.addresseeId === actor.personId;
      const about = { kind: request.kind, state: facts.task.state, isAddressee, isAnswered };
      refuse(refuseAnswer(said.verdict, { ...about, reason: said.reason }));
      const fact = { orgId: actor.orgId, id: newId(), requestId, answeredBy: actor.personId, answeredAt: now };
      const answer = { ...fact, verdict: said.verdict, reason: said.reason.trim() };
      await this.answers.insert(tx, [answer]);
      await this.tell(tx, actor, request, answer, facts.task);
      return request.taskId;
    });
  }

  /** The asker and the whole supervision office, nobody twice and not the answerer. */
  private async tell(
    tx: Transaction,
    { orgId, zone, personId }: Actor,
    request: TaskRequest,
    answer: TaskAnswer,
    task: TaskCore,
  ): Promise<void> {
    const people = await this.people.find(tx);
    const answerer = people.find(({ id }) => id === personId)?.name ?? '';
    const words = answeredMessage(task, request, answer, answerer);
    const told = people.filter(({ id, roles }) => id === request.askedBy || roles.includes('supervisor'));
    const day = dateInZone(answer.answeredAt, zone);
    for (const { id: recipientId } of told.filter(({ id }) => id !== personId)) {
      const place = { orgId, id: newId(), day, recipientId, kind: 'request_answered' as const, subjectId: answer.id };
      const sent = { facts: { taskId: task.id }, deliveredAt: answer.answeredAt, readAt: null };
      await this.inbox.deliver(tx, { ...place, ...words, ...sent });
    }
  }
}
