import { Injectable } from '@nestjs/common';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { newId, Transaction, Transactions } from '@dajuan/database/connection';
import { PeopleQuery, PersonCard } from '@dajuan/database/people';
import { InboxMessageStore } from '@dajuan/database/reminders';
import { RequestsQuery, TaskRequest, TaskRequestStore } from '@dajuan/database/requests';
import { Actor, rolesFor, TaskCore, TaskFacts, TaskFactsQuery, TaskStateStore } from '@dajuan/database/tasks';
import { addWorkingDays, CalendarDate, dateInZone } from '@dajuan/domain/calendar';
import { NotFound } from '@dajuan/domain/errors';
import { refuseArchived, refuseRequest, requests } from '@dajuan/domain/loop';
import { refuse } from './refuse';
import { askedMessage } from './request-messages';

/** 提请协调 as somebody asks for it. */
export interface AskedCoordination {
  readonly reason: string;
  /** The leader asked; null: the task's own. */
  readonly addresseeId: string | null;
  /** The last day for the answer; null: as many working days ahead as the table of requests says. */
  readonly answerBy: CalendarDate | null;
}

/** Asks a named leader to decide something about a task by a day. */
@Injectable()
export class AskCoordination {
  constructor(
    private readonly transactions: Transactions,
    private readonly calendars: HolidayCalendars,
    private readonly tasks: TaskFactsQuery,
    private readonly states: TaskStateStore,
    private readonly people: PeopleQuery,
    private readonly requests: RequestsQuery,
    private readonly store: TaskRequestStore,
    private readonly inbox: InboxMessageStore,
  ) {}

  /**
   * Answers the request's id. The request and the message to the leader are written together. Throws NotFound,
   * NotAllowed, and Refused as `refuseRequest` says.
   */
  ask(actor: Actor, taskId: string, given: AskedCoordination, now: Date): Promise<string> {
    return this.transactions.inOrganisation(actor.orgId, async (tx) => {
      await this.states.lock(tx, taskId);
      const facts = await this.tasks.of(tx, taskId);
      if (!facts) throw new NotFound('task', taskId);
      refuse(refuseArchived(facts.isArchived));
      const today = dateInZone(now, actor.zone);
      const days = requests.coordination.answerWithinWorkingDays;
      const answerBy = given.answerBy ?? addWorkingDays(today, days, await this.calendars.calendar(tx));
      const addressee = await this.addressee(tx, actor, facts, { ...given, answerBy }, today);
      const fact = { orgId: actor.orgId, id: newId(), taskId, askedBy: actor.personId, askedAt: now };
      const said = { kind: 'coordination', reason: given.reason.trim(), addresseeId: addressee.id, answerBy } as const;
      await this.store.insert(tx, [{ ...fact, ...said }]);
      await this.tell(tx, { ...fact, ...said }, facts.task, today);
      return fact.id;
    });
  }

  /** The leader who is asked. Throws what `refuseRequest` refuses. */
  private async addressee(
    tx: Transaction,
    actor: Actor,
    facts: TaskFacts,
    { reason, addresseeId, answerBy }: AskedCoordination & { readonly answerBy: CalendarDate },
    today: CalendarDate,
  ): Promise<PersonCard> {
    const askedId = addresseeId ?? facts.leaderId;
    const [addressee] = askedId === null ? [] : await this.people.find(tx, askedId);
    const open = await this.requests.find(tx, { taskId: facts.task.id, addresseeId: askedId, onlyOpen: true });
    const refusal = refuseRequest('coordination', {
      ...{ state: facts.task.state, roles: rolesFor(actor, facts), reason, answerBy, today },
      addresseeRoles: addressee?.roles ?? null,
      isAskedAlready: open.some(({ kind }) => kind === 'coordination'),
    });
    refuse(refusal);
    if (!addressee) throw new NotFound('person', askedId ?? '');
    return addressee;
  }

  private async tell(tx: Transaction, request: TaskRequest, task: TaskCore, day: CalendarDate): Promise<void> {
    const { orgId, id, taskId, addresseeId, askedBy, askedAt } = request;
    const [asker] = await this.people.find(tx, askedBy);
    const words = askedMessage(task, request, asker?.name ?? '');
    const place = { orgId, id: newId(), day, recipientId: addresseeId, kind: 'request_asked' as const, subjectId: id };
    await this.inbox.deliver(tx, { ...place, ...words, facts: { taskId }, deliveredAt: askedAt, readAt: null });
  }
}
