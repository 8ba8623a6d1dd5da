import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { PlanRuleChange } from './plan-rule-change.entity';
import { PlanRules } from './plan-rules';

/** A change with who made it, as screens show it. */
export interface RuleChangeCard {
  readonly id: string;
  readonly before: PlanRules;
  readonly after: PlanRules;
  readonly reason: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: Date;
}

@Injectable()
export class PlanRuleChangeStore {
  async insert(tx: Transaction, change: PlanRuleChange): Promise<void> {
    await tx.getRepository(PlanRuleChange).insert(change);
  }

  /** Every change of a plan's rules, latest first. Uses plan_rule_change_by_plan. */
  ofPlan(tx: Transaction, planId: string): Promise<RuleChangeCard[]> {
    return tx.query(
      `SELECT change.id, change.before, change.after, change.reason,
              jsonb_build_object('id', person.id, 'name', person.name) AS by, change.changed_at AS at
         FROM plan_rule_change AS change
         JOIN person ON person.org_id = change.org_id AND person.id = change.changed_by
        WHERE change.plan_id = $1
        ORDER BY change.id DESC`,
      [planId],
    );
  }
}
