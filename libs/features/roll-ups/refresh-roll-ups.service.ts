import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { OrganisationStore } from '@dajuan/database/organisations';
import { WorkPlanStore } from '@dajuan/database/plans';
import { PlanRollUpsQuery, RollUpStore, StaleRollUpStore, UrgentTasksQuery } from '@dajuan/database/roll-ups';
import { dateInZone } from '@dajuan/domain/calendar';
import { NotFound } from '@dajuan/domain/errors';
import { judgedOn } from '@dajuan/domain/progress';

/** Computes a plan's roll-ups where newer facts have made them stale, or where the day has none yet. */
@Injectable()
export class RefreshRollUps {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: OrganisationStore,
    private readonly plans: WorkPlanStore,
    private readonly planRollUps: PlanRollUpsQuery,
    private readonly urgent: UrgentTasksQuery,
    private readonly rollUps: RollUpStore,
    private readonly staleRollUps: StaleRollUpStore,
  ) {}

  /**
   * Asked twice it ends the same. Marks are read before the tasks and taken away after the figures are written, and
   * only those: a fact that comes in between has a mark of its own, and is seen by the next run, never by none.
   * `all` computes also where nothing is stale, as the first run of a day does. Throws NotFound.
   */
  async refresh(orgId: string, planId: string, now: Date, options: { readonly all?: boolean } = {}): Promise<void> {
    await this.transactions.inOrganisation(orgId, async (tx) => {
      const organisation = await this.organisations.byId(tx, orgId);
      const plan = await this.plans.byId(tx, planId);
      if (!organisation || !plan) throw new NotFound('work plan', planId);
      const day = judgedOn(plan, dateInZone(now, organisation.zone));
      await this.rollUps.lock(tx, orgId, planId);
      const marks = await this.staleRollUps.of(tx, planId);
      const isDue = options.all === true || marks.length > 0 || (await this.rollUps.of(tx, planId, day)).length === 0;
      if (!isDue) return;
      const rollUps = await this.planRollUps.on(tx, plan, day);
      await this.rollUps.replace(tx, orgId, planId, day, rollUps, await this.urgent.ofPlan(tx, planId, day));
      await this.staleRollUps.clear(tx, planId, marks);
    });
  }
}
