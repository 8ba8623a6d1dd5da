import { Injectable } from '@nestjs/common';
import { newId, Transaction } from '@dajuan/database/connection';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { RequestsQuery, TaskRequest, TaskRequestStore } from '@dajuan/database/requests';
import { Actor, rolesFor, TaskFacts, TaskFactsQuery, TaskStateStore } from '@dajuan/database/tasks';
import { addWorkingDays, CalendarDate, dateInZone } from '@dajuan/domain/calendar';
import { NotFound } from '@dajuan/domain/errors';
import { Addressee, refuseArchived, refuseRequest, RequestKind, requests } from '@dajuan/domain/loop';
import { refuse } from './refuse';
import { RequestMail } from './request-mail';

/** What a kind of request says besides what all of them do. */
export type Matter = Partial<Pick<TaskRequest, 'progress' | 'newDueOn' | 'targetId' | 'newValue' | 'answerBy'>>;

/** What asking for anything has in common. Everything happens in the caller's transaction. */
@Injectable()
export class RequestDesk {
  constructor(
    private readonly calendars: HolidayCalendars,
    private readonly tasks: TaskFactsQuery,
    private readonly states: TaskStateStore,
    private readonly requests: RequestsQuery,
    private readonly store: TaskRequestStore,
    private readonly mail: RequestMail,
  ) {}

  /** The task, held until the transaction ends. Throws NotFound, and Refused for one of an archived plan. */
  async task(tx: Transaction, taskId: string): Promise<TaskFacts> {
    await this.states.lock(tx, taskId);
    const facts = await this.tasks.of(tx, taskId);
    if (!facts) throw new NotFound('task', taskId);
    refuse(refuseArchived(facts.isArchived));
    return facts;
  }

  /** Throws what `refuseRequest` refuses. A leader is asked once at a time, an application is made once at a time. */
  async admit(
    tx: Transaction,
    actor: Actor,
    kind: RequestKind,
    facts: TaskFacts,
    { reason, waitsForId }: { readonly reason: string; readonly waitsForId: string | null },
  ): Promise<void> {
    const open = await this.requests.find(tx, { taskId: facts.task.id, waitsForId, onlyOpen: true });
    const isAskedAlready = open.some((request) => request.kind === kind);
    refuse(refuseRequest(kind, { state: facts.task.state, roles: rolesFor(actor, facts), reason, isAskedAlready }));
  }

  /** By when an answer is wanted where the asker names no day. */
  async usualAnswerDay(tx: Transaction, kind: RequestKind, today: CalendarDate): Promise<CalendarDate> {
    return addWorkingDays(today, requests[kind].answerWithinWorkingDays, await this.calendars.calendar(tx));
  }

  /** Writes the request and tells those it waits for; answers its id. */
  async file(
    tx: Transaction,
    actor: Actor,
    facts: TaskFacts,
    asked: Matter & { readonly kind: RequestKind; readonly reason: string; readonly addresseeId: Addressee },
    now: Date,
  ): Promise<string> {
    const today = dateInZone(now, actor.zone);
    const fact = { orgId: actor.orgId, id: newId(), taskId: facts.task.id, askedBy: actor.personId, askedAt: now };
    const request: TaskRequest = {
      ...{ ...fact, progress: '', newDueOn: null, targetId: null, newValue: null },
      answerBy: asked.answerBy ?? (await this.usualAnswerDay(tx, asked.kind, today)),
      ...asked,
      reason: asked.reason.trim(),
    };
    await this.store.insert(tx, [request]);
    await this.mail.asked(tx, request.id, asked.addresseeId, today, now);
    return request.id;
  }
}
