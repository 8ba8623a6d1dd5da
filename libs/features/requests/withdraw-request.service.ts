import { Injectable } from '@nestjs/common';
import { newId, Transactions } from '@dajuan/database/connection';
import { TaskAnswer, TaskAnswerStore, TaskRequestStore } from '@dajuan/database/requests';
import { Actor } from '@dajuan/database/tasks';
import { dateInZone } from '@dajuan/domain/calendar';
import { NotAllowed, NotFound } from '@dajuan/domain/errors';
import { refuseTakingBack, verdicts } from '@dajuan/domain/loop';
import { refuse } from './refuse';
import { RequestDesk } from './request-desk';
import { RequestMail } from './request-mail';

/** 撤回: who asked needs it no longer. The request stays, with this as the last that is said to it. */
@Injectable()
export class WithdrawRequest {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: RequestDesk,
    private readonly requests: TaskRequestStore,
    private readonly answers: TaskAnswerStore,
    private readonly mail: RequestMail,
  ) {}

  /** Answers the task's id. Throws NotFound, NotAllowed for another's request, and Refused as `refuseTakingBack` says. */
  withdraw(actor: Actor, requestId: string, reason: string, now: Date): Promise<string> {
    return this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const request = await this.requests.byId(tx, requestId);
      if (!request) throw new NotFound('request', requestId);
      if (request.askedBy !== actor.personId)
        throw new NotAllowed('withdrawal_not_yours', '只有提出的人可以撤回', 'Only who asked takes it back');
      const { task } = await this.desk.task(tx, request.taskId);
      const earlier = await this.answers.of(tx, requestId);
      const isAnswered = earlier.some(({ verdict }) => verdicts[verdict].isFinal);
      refuse(refuseTakingBack({ kind: request.kind, state: task.state, isAnswered, reason }));
      const fact = { orgId: actor.orgId, id: newId(), requestId, answeredBy: actor.personId, answeredAt: now };
      const answer: TaskAnswer = { ...fact, verdict: 'withdrawn', forwardedTo: null, reason: reason.trim() };
      await this.answers.insert(tx, [answer]);
      await this.mail.answered(tx, answer, dateInZone(now, actor.zone));
      return task.id;
    });
  }
}
