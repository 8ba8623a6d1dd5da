import { Injectable } from '@nestjs/common';
import { newId, Transactions } from '@dajuan/database/connection';
import { HandOverSignature, HandOverStore } from '@dajuan/database/hand-overs';
import { Actor } from '@dajuan/database/tasks';
import { Refused } from '@dajuan/domain/errors';
import { refuseSignature } from '@dajuan/domain/loop';
import { CarryOutHandOver } from './carry-out-hand-over';
import { HandOverDesk } from './hand-over-desk';
import { HandOverMail } from './hand-over-mail';
import { missingOf } from './signatures-of';

/** 签字: as whatever the hand-over names somebody. With the last signature it takes effect. */
@Injectable()
export class SignHandOver {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: HandOverDesk,
    private readonly store: HandOverStore,
    private readonly carrying: CarryOutHandOver,
    private readonly mail: HandOverMail,
  ) {}

  /** The signatures and, with the last, all that changes hands are written together. Throws NotFound, NotAllowed, Refused. */
  async sign(actor: Actor, handOverId: string, now: Date): Promise<void> {
    await this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const card = await this.desk.held(tx, actor, handOverId);
      const missing = missingOf(card);
      const refusal = refuseSignature(actor.personId, missing, card.end?.outcome ?? null);
      if (refusal) throw new Refused([refusal]);
      const own = missing.filter(({ personId }) => personId === actor.personId);
      await this.store.sign(
        tx,
        own.map(({ part }) => signatureOf(actor, handOverId, part, now)),
      );
      if (own.length < missing.length) return;
      await this.carrying.carryOut(tx, actor, card, now);
      await this.mail.ended(tx, actor, handOverId, now);
    });
  }
}

function signatureOf(
  { orgId, personId }: Actor,
  handOverId: string,
  part: HandOverSignature['part'],
  signedAt: Date,
): HandOverSignature {
  return { orgId, id: newId(), handOverId, personId, part, signedAt };
}
