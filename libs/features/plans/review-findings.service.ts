import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { PlanItemStore, WorkPlanStore } from '@dajuan/database/plans';
import { NotFound } from '@dajuan/domain/errors';
import { PlanFinding } from './findings-of-plan';
import { PlanFindings } from './plan-findings';

/** What a careful reader would ask about a plan's document, and what became of each question. */
@Injectable()
export class ReviewFindings {
  constructor(
    private readonly transactions: Transactions,
    private readonly plans: WorkPlanStore,
    private readonly items: PlanItemStore,
    private readonly findings: PlanFindings,
  ) {}

  /** Throws NotFound. */
  review(orgId: string, planId: string): Promise<PlanFinding[]> {
    return this.transactions.inOrganisation(orgId, async (tx) => {
      const plan = await this.plans.byId(tx, planId);
      if (!plan) throw new NotFound('plan', planId);
      return this.findings.of(tx, plan, await this.items.ofPlan(tx, planId));
    });
  }
}
