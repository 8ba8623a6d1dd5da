import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { MandateRecorder, MandateSpeaker } from '@dajuan/database/exchange';
import { MandateStore } from '@dajuan/database/mandates';
import { OrganisationStore } from '@dajuan/database/organisations';
import { Actor } from '@dajuan/database/tasks';
import { dateInZone } from '@dajuan/domain/calendar';
import { Refused } from '@dajuan/domain/errors';
import { Jobs } from '@dajuan/queue/jobs';
import { GivenItem, mandatesOf, refuseItem } from './given-item';

/** 交办下级: gives an item to organisations right below. */
@Injectable()
export class GiveMandate {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: OrganisationStore,
    private readonly mandates: MandateStore,
    private readonly recorder: MandateRecorder,
    private readonly speaker: MandateSpeaker,
    private readonly jobs: Jobs,
  ) {}

  /**
   * A mandate for each, the fact that says who gave it and the dispatch that carries it over are written together.
   * Answers the id they share. Throws Refused at the fields of the item.
   */
  async give(actor: Actor, item: GivenItem, now: Date): Promise<string> {
    const { orgId } = actor;
    const batchId = await this.transactions.inOrganisation(orgId, async (tx) => {
      const below = await this.organisations.below(tx, orgId);
      const ids = below.map(({ id }) => id);
      const refusals = refuseItem(item, ids, dateInZone(now, actor.zone));
      if (refusals.length > 0) throw new Refused(refusals);
      const mandates = mandatesOf(item, actor, now);
      for (const mandate of mandates) {
        await this.mandates.insertNew(tx, mandate);
        const act = { kind: 'assign', reason: '', movedBy: actor.personId, movedAt: now } as const;
        const move = await this.recorder.record(tx, mandate, act);
        await this.speaker.toSubordinate(tx, mandate, move, now);
      }
      return mandates[0]!.batchId;
    });
    await this.jobs.add('dispatch.deliver', { orgId });
    return batchId;
  }
}
