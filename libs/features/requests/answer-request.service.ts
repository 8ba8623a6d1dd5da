import { Injectable } from '@nestjs/common';
import { newId, Transactions } from '@dajuan/database/connection';
import { TaskAnswer, TaskAnswerStore, TaskRequestStore } from '@dajuan/database/requests';
import { Actor } from '@dajuan/database/tasks';
import { dateInZone } from '@dajuan/domain/calendar';
import { NotFound } from '@dajuan/domain/errors';
import { Addressee, nextAddressee, refuseAnswer, SaidVerdict, verdicts, waitingFor } from '@dajuan/domain/loop';
import { Jobs } from '@dajuan/queue/jobs';
import { GrantRequest } from './grant-request';
import { refuse } from './refuse';
import { RequestDesk } from './request-desk';
import { RequestMail } from './request-mail';

export interface SaidAnswer {
  readonly verdict: SaidVerdict;
  readonly reason: string;
}

/** What those say to a request for whose answer it waits. */
@Injectable()
export class AnswerRequest {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: RequestDesk,
    private readonly requests: TaskRequestStore,
    private readonly answers: TaskAnswerStore,
    private readonly granting: GrantRequest,
    private readonly mail: RequestMail,
    private readonly jobs: Jobs,
  ) {}

  /**
   * Answers the task's id. The answer, what follows from it and the messages are written together: an agreement that is
   * not the last word goes on to the leader, one that is is done at once. Throws NotFound, NotAllowed, and Refused as
   * `refuseAnswer` says.
   */
  async answer(actor: Actor, requestId: string, said: SaidAnswer, now: Date): Promise<string> {
    const task = await this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const request = await this.requests.byId(tx, requestId);
      if (!request) throw new NotFound('request', requestId);
      const facts = await this.desk.task(tx, request.taskId);
      const earlier = await this.answers.of(tx, requestId);
      const waitsFor = waitingFor(request.addresseeId, earlier);
      const isAnswered = earlier.some(({ verdict }) => verdicts[verdict].isFinal);
      const isTheirs = isFor(actor, waitsFor) && request.askedBy !== actor.personId;
      const about = { kind: request.kind, state: facts.task.state, isTheirs, isAnswered };
      refuse(refuseAnswer(said.verdict, { ...about, reason: said.reason }));
      const forwardedTo = nextAddressee(said.verdict, waitsFor, facts.loop, facts.leaderId);
      const fact = { orgId: actor.orgId, id: newId(), requestId, answeredBy: actor.personId, answeredAt: now };
      const verdict = forwardedTo === null ? said.verdict : 'forwarded';
      const answer: TaskAnswer = { ...fact, verdict, forwardedTo, reason: said.reason.trim() };
      await this.answers.insert(tx, [answer]);
      const today = dateInZone(now, actor.zone);
      await this.mail.answered(tx, answer, today);
      if (forwardedTo !== null) await this.mail.asked(tx, requestId, forwardedTo, today, now);
      if (verdict === 'agreed') await this.granting.grant(tx, actor, request, facts, now);
      return facts.task;
    });
    await this.jobs.add('roll-up.refresh', { orgId: actor.orgId, planId: task.planId });
    return task.id;
  }
}

function isFor({ personId, roles }: Actor, waitsFor: Addressee): boolean {
  return waitsFor === null ? roles.includes('supervisor') : waitsFor === personId;
}
