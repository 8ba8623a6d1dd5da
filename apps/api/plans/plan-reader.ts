import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { PlanCard, PlansQuery } from '@dajuan/database/plans';
import { NotAllowed, NotFound } from '@dajuan/domain/errors';
import { Principal } from '../http/principal';

/** Plans as one may see them: drafts are the supervision office's and the leaders'. */
@Injectable()
export class PlanReader {
  constructor(
    private readonly transactions: Transactions,
    private readonly plansQuery: PlansQuery,
  ) {}

  list(principal: Principal): Promise<PlanCard[]> {
    const withDrafts = seesDrafts(principal);
    return this.transactions.inOrganisation(principal.orgId, (tx) => this.plansQuery.find(tx, { withDrafts }));
  }

  /** Throws NotFound, and NotAllowed for a draft that is not for these eyes yet. */
  async show(principal: Principal, planId: string): Promise<PlanCard> {
    const [plan] = await this.transactions.inOrganisation(principal.orgId, (tx) =>
      this.plansQuery.find(tx, { planId, withDrafts: true }),
    );
    if (!plan) throw new NotFound('plan', planId);
    if (plan.state === 'draft' && !seesDrafts(principal)) {
      throw new NotAllowed('plan_is_draft', '方案尚未确认', 'The plan is not confirmed yet');
    }
    return plan;
  }
}

function seesDrafts({ roles }: Principal): boolean {
  return roles.includes('supervisor') || roles.includes('leader');
}
