import { Injectable } from '@nestjs/common';
import { newId, Transactions } from '@dajuan/database/connection';
import { DispatchStore } from '@dajuan/database/exchange';
import { Publication, PublicationStore } from '@dajuan/database/publications';
import { ReportSnapshotQuery } from '@dajuan/database/reports';
import { Actor } from '@dajuan/database/tasks';
import { Refused } from '@dajuan/domain/errors';
import { Jobs } from '@dajuan/queue/jobs';
import { publicationRefusal } from './publication-refusals';
import { AskedMonth, RollUpToPublish } from './roll-up-to-publish';

/** 上报: an act of the supervision office. */
export interface AskedPublication extends AskedMonth {
  /** Why it takes the place of what was published for the month; needed then, and kept only then. */
  readonly reason: string;
}

/** Freezes a month's verified figures and sends them to the organisation above. */
@Injectable()
export class PublishRollUp {
  constructor(
    private readonly transactions: Transactions,
    private readonly figures: RollUpToPublish,
    private readonly snapshots: ReportSnapshotQuery,
    private readonly publications: PublicationStore,
    private readonly dispatches: DispatchStore,
    private readonly jobs: Jobs,
  ) {}

  /**
   * The publication and the dispatch that carries it upward are written together. Answers its id. Throws what
   * `RollUpToPublish.of` does, and Refused (already_published) for a correction without a reason.
   */
  async publish(actor: Actor, asked: AskedPublication, now: Date): Promise<string> {
    const { orgId } = actor;
    const id = newId();
    await this.transactions.inOrganisation(orgId, async (tx) => {
      await this.publications.lock(tx, orgId);
      await this.snapshots.hold(tx, asked.planId);
      const { superiorId, plan, month, day, figures, mandates } = await this.figures.of(tx, actor, asked, now);
      const earlier = await this.publications.latestOf(tx, month);
      const reason = earlier ? asked.reason.trim() : '';
      if (earlier && reason === '') throw new Refused([publicationRefusal('already_published', 'reason')]);
      const number = (await this.publications.lastNumber(tx)) + 1;
      const frozen = { month, day, figures, mandates: [...mandates], reason };
      const publication: Publication = {
        ...{ orgId, id, number, planId: plan.id, ...frozen, replacesId: earlier?.id ?? null },
        ...{ publishedBy: actor.personId, publishedAt: now },
      };
      await this.publications.insert(tx, publication);
      const content = { ...frozen, planTitle: plan.title, publishedAt: now.toISOString() };
      const place = { orgId, toId: superiorId, kind: 'publication', subjectId: id, number, writtenAt: now } as const;
      await this.dispatches.write(tx, { ...place, content });
    });
    await this.jobs.add('dispatch.deliver', { orgId });
    return id;
  }
}
