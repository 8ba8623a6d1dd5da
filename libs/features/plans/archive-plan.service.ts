import { Injectable } from '@nestjs/common';
import { ChangedElsewhere, Transaction, Transactions } from '@dajuan/database/connection';
import { PlanCard, PlansQuery, WorkPlanStore } from '@dajuan/database/plans';
import { ProgressUpdatesQuery } from '@dajuan/database/progress';
import { TaskStateStore } from '@dajuan/database/tasks';
import { NotFound, Refused } from '@dajuan/domain/errors';
import { Jobs } from '@dajuan/queue/jobs';
import { Editor } from './draft-plans';
import { planRefusal, refuseWaitingUpdates } from './plan-refusals';

/** A year is over: its plan is judged on its last day for good, and nothing of it moves any more. */
@Injectable()
export class ArchivePlan {
  constructor(
    private readonly transactions: Transactions,
    private readonly plans: WorkPlanStore,
    private readonly planCards: PlansQuery,
    private readonly updates: ProgressUpdatesQuery,
    private readonly tasks: TaskStateStore,
    private readonly jobs: Jobs,
  ) {}

  /**
   * The plan as it stands afterwards. Throws NotFound, ChangedElsewhere with the plan as it stands, and Refused for a
   * draft, for a plan archived before, and while updates wait for review. No update comes in between: its tasks are held.
   */
  async archive({ orgId, personId }: Editor, planId: string, version: number, now: Date): Promise<PlanCard> {
    const archived = await this.transactions.inOrganisation(orgId, async (tx) => {
      await this.refuseUnfit(tx, planId, version);
      await this.tasks.lockAllOf(tx, planId);
      const waiting = await this.updates.countWaiting(tx, planId);
      if (waiting > 0) throw new Refused([refuseWaitingUpdates(waiting)]);
      await this.plans.archive(tx, planId, personId, now);
      return this.card(tx, planId);
    });
    await this.jobs.add('roll-up.refresh-all', { orgId, planId });
    return archived;
  }

  private async refuseUnfit(tx: Transaction, planId: string, version: number): Promise<void> {
    const plan = await this.plans.lock(tx, planId);
    if (!plan) throw new NotFound('plan', planId);
    if (plan.state === 'draft') throw new Refused([planRefusal('plan_not_confirmed', 'state')]);
    if (plan.state === 'archived') throw new Refused([planRefusal('plan_archived_already', 'state')]);
    if (plan.version !== version) throw new ChangedElsewhere('plan', planId, await this.card(tx, planId));
  }

  private async card(tx: Transaction, planId: string): Promise<PlanCard> {
    const [card] = await this.planCards.find(tx, { planId, withDrafts: true });
    if (!card) throw new NotFound('plan', planId);
    return card;
  }
}
