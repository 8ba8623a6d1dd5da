import { Injectable } from '@nestjs/common';
import { newId, Transactions } from '@dajuan/database/connection';
import { HandOverStore } from '@dajuan/database/hand-overs';
import { Actor } from '@dajuan/database/tasks';
import { Refused } from '@dajuan/domain/errors';
import { mayDrawUp, refuseWithdrawal } from '@dajuan/domain/loop';
import { HandOverDesk } from './hand-over-desk';
import { HandOverMail } from './hand-over-mail';

/** 撤回: a hand-over that was drawn up wrong, before it takes effect. */
@Injectable()
export class WithdrawHandOver {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: HandOverDesk,
    private readonly store: HandOverStore,
    private readonly mail: HandOverMail,
  ) {}

  /** By whoever may draw one up. Throws NotFound, NotAllowed and Refused. */
  async withdraw(actor: Actor, handOverId: string, reason: string, now: Date): Promise<void> {
    const { orgId, personId: endedBy } = actor;
    await this.transactions.inOrganisation(orgId, async (tx) => {
      const { giver, end } = await this.desk.held(tx, actor, handOverId);
      await this.desk.giver(tx, actor, giver.id, mayDrawUp);
      const refusal = refuseWithdrawal(end?.outcome ?? null, reason);
      if (refusal) throw new Refused([refusal]);
      const ending = { outcome: 'withdrawn', reason: reason.trim() } as const;
      await this.store.end(tx, { orgId, id: newId(), handOverId, ...ending, lapsedLineIds: [], endedBy, endedAt: now });
      await this.mail.ended(tx, actor, handOverId, now);
    });
  }
}
