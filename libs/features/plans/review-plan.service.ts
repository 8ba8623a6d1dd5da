import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { PlanItemStore, WorkPlanStore } from '@dajuan/database/plans';
import { NotFound } from '@dajuan/domain/errors';
import { ReviewedItem, reviewed } from './reviewed-item';

/** A plan's items as the review screen shows them. */
@Injectable()
export class ReviewPlan {
  constructor(
    private readonly transactions: Transactions,
    private readonly plans: WorkPlanStore,
    private readonly items: PlanItemStore,
  ) {}

  /** In the plan's order, dropped ones too. Throws NotFound. */
  review(orgId: string, planId: string): Promise<ReviewedItem[]> {
    return this.transactions.inOrganisation(orgId, async (tx) => {
      const plan = await this.plans.byId(tx, planId);
      if (!plan) throw new NotFound('plan', planId);
      return (await this.items.ofPlan(tx, planId)).map((item) => reviewed(item, plan));
    });
  }
}
