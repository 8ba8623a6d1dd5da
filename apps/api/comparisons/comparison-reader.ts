import { Injectable } from '@nestjs/common';
import { ComparisonCard, ComparisonsQuery, ProposalStore, TrackedTasksQuery } from '@dajuan/database/comparisons';
import { Transactions } from '@dajuan/database/connection';
import { WorkPlanStore } from '@dajuan/database/plans';
import { NotFound } from '@dajuan/domain/errors';
import { SURE } from '@dajuan/domain/matching';
import { Principal } from '../http/principal';
import { ComparisonSummary, ComparisonView } from './comparison.dto';
import { proposalView, trackedTaskView } from './comparison-views';

/** Comparisons as the pages show them. */
@Injectable()
export class ComparisonReader {
  constructor(
    private readonly transactions: Transactions,
    private readonly plans: WorkPlanStore,
    private readonly comparisons: ComparisonsQuery,
    private readonly proposals: ProposalStore,
    private readonly tasks: TrackedTasksQuery,
  ) {}

  /** Newest first. Throws NotFound for an unknown plan. */
  list({ orgId }: Principal, planId: string): Promise<ComparisonSummary[]> {
    return this.transactions.inOrganisation(orgId, async (tx) => {
      if (!(await this.plans.byId(tx, planId))) throw new NotFound('plan', planId);
      return (await this.comparisons.find(tx, planId)).map(summary);
    });
  }

  /** Throws NotFound where the plan has no such comparison. */
  async mustBeOf({ orgId }: Principal, planId: string, comparisonId: string): Promise<void> {
    await this.transactions.inOrganisation(orgId, async (tx) => {
      const [card] = await this.comparisons.find(tx, planId, comparisonId);
      if (!card) throw new NotFound('comparison', comparisonId);
    });
  }

  /** With its proposals and the tasks they may be about. Throws NotFound. */
  show({ orgId }: Principal, planId: string, comparisonId: string): Promise<ComparisonView> {
    return this.transactions.inOrganisation(orgId, async (tx) => {
      const [card] = await this.comparisons.find(tx, planId, comparisonId);
      if (!card) throw new NotFound('comparison', comparisonId);
      const proposals = await this.proposals.of(tx, comparisonId);
      const tasks = await this.tasks.find(tx, planId);
      const mentioned = new Set(proposals.filter(({ state }) => state !== 'dropped').map(({ taskId }) => taskId));
      return {
        ...summary(card),
        sure: SURE,
        proposals: proposals.map(proposalView),
        tasks: tasks.map(trackedTaskView),
        unmentioned: tasks.filter(({ id }) => !mentioned.has(id)).map(({ id, title }) => ({ id, name: title })),
      };
    });
  }
}

function summary({ comparedAt, ...card }: ComparisonCard): ComparisonSummary {
  return { ...card, comparedAt: comparedAt.toISOString() };
}
