import { Injectable } from '@nestjs/common';
import { Comparison, ComparisonStore, Proposal, ProposalStore, TrackedTasksQuery } from '@dajuan/database/comparisons';
import { newId, Transaction, Transactions } from '@dajuan/database/connection';
import { Document, DocumentStore } from '@dajuan/database/documents';
import { WorkPlan, WorkPlanStore } from '@dajuan/database/plans';
import { Actor } from '@dajuan/database/tasks';
import { CalendarDate, dateInZone } from '@dajuan/domain/calendar';
import { NotFound, Refused } from '@dajuan/domain/errors';
import { matchReview, proposeEntries, ReviewedItem, tellingAmong, TrackedTask } from '@dajuan/domain/matching';
import type { ReadItem } from '@dajuan/domain/prose';
import { readOrRefuse } from './read-or-refuse';
import { refuseComparison } from './refuse-comparison';

/** A review to be laid beside a plan, with the day its figures are true of. */
export interface AskedComparison {
  readonly documentId: string;
  readonly asOf: CalendarDate;
}

/** A year-end review that is here as a document is laid beside a plan that is being tracked. */
@Injectable()
export class CompareReview {
  constructor(
    private readonly transactions: Transactions,
    private readonly documents: DocumentStore,
    private readonly plans: WorkPlanStore,
    private readonly tasks: TrackedTasksQuery,
    private readonly comparisons: ComparisonStore,
    private readonly proposals: ProposalStore,
  ) {}

  /**
   * Answers the comparison's id, the earlier one's where the two were compared before. Throws NotFound for an unknown plan
   * or document, and Refused for a plan that is not tracked, a document that tells no results or another year's, and a
   * day that lies ahead.
   */
  async compare(actor: Actor, planId: string, asked: AskedComparison, now: Date): Promise<string> {
    const { plan, document, earlier } = await this.transactions.inOrganisation(actor.orgId, async (tx) => ({
      plan: await this.plans.byId(tx, planId),
      document: await this.documents.byId(tx, asked.documentId),
      earlier: await this.comparisons.ofPair(tx, planId, asked.documentId),
    }));
    if (!plan) throw new NotFound('plan', planId);
    if (!document) throw new NotFound('document', asked.documentId);
    if (earlier) return earlier.id;
    const refusal = refuseComparison(plan, document, asked.asOf, dateInZone(now, actor.zone));
    if (refusal) throw new Refused([refusal]);
    const genre = document.kind === 'both' ? 'mixed' : 'report';
    const { items } = await readOrRefuse(document.body, document.year, genre, 'documentId');
    return this.transactions.inOrganisation(actor.orgId, (tx) =>
      this.lay(tx, actor, plan, document, items, asked.asOf, now),
    );
  }

  private async lay(
    tx: Transaction,
    { orgId, personId }: Actor,
    plan: WorkPlan,
    document: Document,
    items: readonly ReadItem[],
    asOf: CalendarDate,
    now: Date,
  ): Promise<string> {
    await this.plans.lock(tx, plan.id);
    const earlier = await this.comparisons.ofPair(tx, plan.id, document.id);
    if (earlier) return earlier.id;
    const tasks = await this.tasks.find(tx, plan.id);
    const comparison: Comparison = {
      ...{ orgId, id: newId(), planId: plan.id, documentId: document.id },
      ...{ asOf, comparedBy: personId, comparedAt: now },
    };
    await this.comparisons.insert(tx, comparison);
    await this.proposals.insert(tx, proposalsFrom(comparison, items, tasks));
    return comparison.id;
  }
}

/** One for every result the review tells, also where no task seems to have promised it. */
function proposalsFrom(
  { orgId, id }: Comparison,
  items: readonly ReadItem[],
  tasks: readonly TrackedTask[],
): Proposal[] {
  const results = items.filter(({ status, duplicate }) => status !== 'planned' && !duplicate);
  const told = results.map(toldBy);
  const { matches } = matchReview(told, tasks);
  const telling = tellingAmong([
    ...told.map(({ quote }) => quote),
    ...tasks.map(({ title, sentence }) => `${title} ${sentence}`),
  ]);
  return results.map(({ start, end }, index) => {
    const match = matches.find(({ item }) => item === index);
    const task = tasks.find((one) => one.id === match?.taskId);
    return {
      ...{ orgId, id: newId(), comparisonId: id, position: index + 1, state: 'waiting', told: told[index]! },
      ...{ spanStart: start, spanEnd: end, taskId: task?.id ?? null, score: match?.score ?? null },
      figures: task ? proposeEntries(told[index]!, task.measures, telling) : [],
      ...{ decidedBy: null, decidedAt: null, version: 1 },
    };
  });
}

function toldBy({ quote, section, status, measures, sites, documents }: ReadItem): ReviewedItem {
  const figures = measures.map(({ value, unit, of, role }) => ({ value, unit, of, role }));
  return { quote, section, status, figures, sites, documents };
}
