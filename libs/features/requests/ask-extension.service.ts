import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { MandatesQuery } from '@dajuan/database/mandates';
import { Actor } from '@dajuan/database/tasks';
import { CalendarDate, dateInZone } from '@dajuan/domain/calendar';
import { refuseBeyondMandate, refuseExtension } from '@dajuan/domain/loop';
import { refuse } from './refuse';
import { RequestDesk } from './request-desk';

/** 申请延期 as a department makes it. */
export interface AskedLaterDate {
  readonly newDueOn: CalendarDate;
  readonly reason: string;
  /** How far the task has come, in words. */
  readonly progress: string;
}

/** Asks for a later due date; the supervision office, and where the plan says so the leader after it, decides. */
@Injectable()
export class AskExtension {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: RequestDesk,
    private readonly mandates: MandatesQuery,
  ) {}

  /** Answers the request's id. Throws NotFound, NotAllowed, and Refused as `refuseRequest`, `refuseExtension` and `refuseBeyondMandate` say. */
  ask(actor: Actor, taskId: string, { newDueOn, reason, progress }: AskedLaterDate, now: Date): Promise<string> {
    const kind = 'extension';
    return this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const facts = await this.desk.task(tx, taskId);
      await this.desk.admit(tx, actor, kind, facts, { reason, waitsForId: null });
      const { dueOn } = facts.task;
      const today = dateInZone(now, actor.zone);
      refuse(refuseExtension({ dueOn, newDueOn, today, planEndsOn: facts.planSpan.endsOn, progress }));
      const origin = await this.mandates.originOf(tx, taskId);
      refuse(refuseBeyondMandate(newDueOn, origin?.dueOn ?? null));
      const asked = { kind, reason, addresseeId: null, newDueOn, progress: progress.trim() } as const;
      return this.desk.file(tx, actor, facts, asked, now);
    });
  }
}
