import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { DepartmentStore } from '@dajuan/database/people';
import { EarlierAssignmentsQuery, PlanItemStore, WorkPlanStore } from '@dajuan/database/plans';
import { NotFound } from '@dajuan/domain/errors';
import { SuggestedLead, suggestLeads } from '@dajuan/domain/matching';

/** Who could lead the items that nobody leads yet; only a suggestion, which a person takes. */
@Injectable()
export class SuggestLeads {
  constructor(
    private readonly transactions: Transactions,
    private readonly plans: WorkPlanStore,
    private readonly items: PlanItemStore,
    private readonly departments: DepartmentStore,
    private readonly earlier: EarlierAssignmentsQuery,
  ) {}

  /** In the plan's order; an item about which nothing can be said has none. Throws NotFound. */
  suggest(orgId: string, planId: string): Promise<SuggestedLead[]> {
    return this.transactions.inOrganisation(orgId, async (tx) => {
      const plan = await this.plans.byId(tx, planId);
      if (!plan) throw new NotFound('plan', planId);
      if (plan.state !== 'draft') return [];
      const asked = (await this.items.ofPlan(tx, planId)).filter(
        ({ state, leadDepartmentId }) => state === 'draft' && leadDepartmentId === null,
      );
      if (asked.length === 0) return [];
      return suggestLeads(asked, await this.departments.all(tx), await this.earlier.find(tx, planId));
    });
  }
}
