import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { MandateRecorder, MandateSpeaker } from '@dajuan/database/exchange';
import { MandateStore } from '@dajuan/database/mandates';
import { Actor } from '@dajuan/database/tasks';
import { CalendarDate } from '@dajuan/domain/calendar';
import { NotAllowed } from '@dajuan/domain/errors';
import { refuseNewDue } from '@dajuan/domain/loop';
import { Jobs } from '@dajuan/queue/jobs';
import { MandateDesk, refuse, SeenMandate } from './mandate-desk';

/** A later date as the superior's office sets it. */
export interface AskedNewDue extends SeenMandate {
  readonly newDueOn: CalendarDate;
  readonly reason: string;
}

/** 延期 by the superior: nobody is asked, and the tasks below follow. */
@Injectable()
export class ExtendMandate {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: MandateDesk,
    private readonly mandates: MandateStore,
    private readonly recorder: MandateRecorder,
    private readonly speaker: MandateSpeaker,
    private readonly jobs: Jobs,
  ) {}

  /**
   * The date, the fact and the dispatch are written together; for all, also those of every sister that is open and due
   * earlier. Throws what `MandateDesk.hold` does, NotAllowed below, and Refused as `refuseNewDue` says.
   */
  async extend(actor: Actor, asked: AskedNewDue, now: Date): Promise<void> {
    const { newDueOn, reason } = asked;
    await this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const { seen, sisters } = await this.desk.hold(tx, asked);
      if (seen.side === 'subordinate') {
        throw new NotAllowed('move_not_yours', '完成时限由上级单位确定', 'The superior settles when it is due');
      }
      refuse(refuseNewDue({ ...seen, newDueOn, reason }));
      const meant = sisters.filter((sister) => refuseNewDue({ ...sister, newDueOn, reason }) === null);
      for (const mandate of [seen, ...meant]) {
        const facts = { dueOn: newDueOn, before: mandate.dueOn };
        const moved = await this.mandates.change(tx, mandate, { dueOn: newDueOn });
        const act = { kind: 'extend', reason, facts, movedBy: actor.personId, movedAt: now } as const;
        const said = await this.recorder.record(tx, moved, act);
        await this.speaker.toSubordinate(tx, moved, said, now);
      }
    });
    await this.jobs.add('dispatch.deliver', { orgId: actor.orgId });
  }
}
