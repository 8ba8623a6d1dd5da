import { Injectable } from '@nestjs/common';
import { Transaction, Transactions } from '@dajuan/database/connection';
import { PlanRuleChangeStore, PlanRules, WorkPlan, WorkPlanStore } from '@dajuan/database/plans';
import { NotFound } from '@dajuan/domain/errors';
import { fieldsOfRules } from './plan-rules-fields';
import { PlanRulesView } from './plan-rules.dto';

/** A plan's rules and how they came to be. */
@Injectable()
export class PlanRulesReader {
  constructor(
    private readonly transactions: Transactions,
    private readonly plans: WorkPlanStore,
    private readonly changes: PlanRuleChangeStore,
  ) {}

  /** Throws NotFound. */
  present(orgId: string, planId: string): Promise<PlanRules> {
    return this.transactions.inOrganisation(orgId, async (tx) => (await this.plan(tx, planId)).rules);
  }

  /** Throws NotFound. */
  show(orgId: string, planId: string): Promise<PlanRulesView> {
    return this.transactions.inOrganisation(orgId, async (tx) => {
      const { version, rules } = await this.plan(tx, planId);
      const history = await this.changes.ofPlan(tx, planId);
      return {
        version,
        rules: fieldsOfRules(rules),
        history: history.map(({ before, after, at, ...change }) => ({
          ...change,
          before: fieldsOfRules(before),
          after: fieldsOfRules(after),
          at: at.toISOString(),
        })),
      };
    });
  }

  private async plan(tx: Transaction, planId: string): Promise<WorkPlan> {
    const plan = await this.plans.byId(tx, planId);
    if (!plan) throw new NotFound('plan', planId);
    return plan;
  }
}
