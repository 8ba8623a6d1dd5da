import { Injectable } from '@nestjs/common';
import { Comparison, ComparisonStore, Proposal, ProposalStore } from '@dajuan/database/comparisons';
import { newId, Transaction, Transactions } from '@dajuan/database/connection';
import { ProgressReviewStore, ProgressUpdateStore } from '@dajuan/database/progress';
import { Actor, TaskFacts, TaskFactsQuery, TaskProjector, TaskStateStore } from '@dajuan/database/tasks';
import { dateInZone } from '@dajuan/domain/calendar';
import { NotFound, Refusal, Refused } from '@dajuan/domain/errors';
import { entryOfProposal, isRefusal } from '@dajuan/domain/matching';
import { ProgressEntry, ProposedEntry } from '@dajuan/domain/progress';
import { Jobs } from '@dajuan/queue/jobs';
import { entryFrom, LedgerWriter } from './ledger-writer';
import { ProposedUpdate } from './proposed-update';
import { refuseDecided, refuseIncomplete } from './proposal-refusals';
import { refuseUpdate } from './refuse-update';

/** A proposal somebody wants taken, and the version of it that they saw. */
export interface SeenProposal {
  readonly id: string;
  readonly version: number;
}

/** What came of taking several: each is taken whole or refused by itself. */
export interface TakenProposals {
  readonly accepted: readonly string[];
  readonly refused: readonly { readonly id: string; readonly refusal: Refusal }[];
}

/** Takes what a year-end review tells into the ledger: facts with their source, reviewed by who accepts them. */
@Injectable()
export class AcceptProposals {
  constructor(
    private readonly transactions: Transactions,
    private readonly comparisons: ComparisonStore,
    private readonly proposals: ProposalStore,
    private readonly tasks: TaskFactsQuery,
    private readonly states: TaskStateStore,
    private readonly updates: ProgressUpdateStore,
    private readonly reviews: ProgressReviewStore,
    private readonly ledger: LedgerWriter,
    private readonly projector: TaskProjector,
    private readonly jobs: Jobs,
  ) {}

  /**
   * In the order asked, a transaction for each, so that one the ledger will not have keeps no other out. Asked again it
   * refuses what it has taken. Throws NotFound for an unknown comparison; unknown proposals are refused.
   */
  async accept(actor: Actor, comparisonId: string, asked: readonly SeenProposal[], now: Date): Promise<TakenProposals> {
    const comparison = await this.transactions.inOrganisation(actor.orgId, (tx) =>
      this.comparisons.byId(tx, comparisonId),
    );
    if (!comparison) throw new NotFound('comparison', comparisonId);
    const accepted: string[] = [];
    const refused: { id: string; refusal: Refusal }[] = [];
    for (const seen of asked) {
      const refusal = await this.takeWhole(actor, comparison, seen, now);
      if (refusal) refused.push({ id: seen.id, refusal });
      else accepted.push(seen.id);
    }
    if (accepted.length > 0) await this.jobs.add('roll-up.refresh', { orgId: actor.orgId, planId: comparison.planId });
    return { accepted, refused };
  }

  /** All figures of the proposal, or none of them and why. */
  private async takeWhole(
    actor: Actor,
    comparison: Comparison,
    seen: SeenProposal,
    now: Date,
  ): Promise<Refusal | null> {
    try {
      await this.transactions.inOrganisation(actor.orgId, (tx) => this.take(tx, actor, comparison, seen, now));
      return null;
    } catch (error) {
      if (error instanceof Refused && error.refusals[0]) return error.refusals[0];
      throw error;
    }
  }

  private async take(tx: Transaction, actor: Actor, comparison: Comparison, seen: SeenProposal, now: Date) {
    const [proposal] = await this.proposals.lock(tx, comparison.id, [seen.id]);
    if (!proposal) refuse(unknownProposal);
    if (proposal.version !== seen.version) refuse(changedElsewhere);
    refuse(refuseDecided(proposal) ?? refuseIncomplete(proposal));
    const taskId = proposal.taskId!;
    await this.states.lock(tx, taskId);
    const facts = await this.tasks.of(tx, taskId);
    if (!facts) throw new NotFound('task', taskId);
    const ledger = await this.enter(tx, actor, facts, { proposal, comparison }, now);
    await this.ledger.signFor(tx, actor, facts, now);
    await this.proposals.change(tx, proposal, { state: 'accepted', decidedBy: actor.personId, decidedAt: now });
    await this.projector.follow(tx, actor, { ...facts, ledger }, now);
  }

  /** Answers the task's ledger with the new entries in it; each is seen by the next. */
  private async enter(
    tx: Transaction,
    actor: Actor,
    facts: TaskFacts,
    { proposal, comparison }: { readonly proposal: Proposal; readonly comparison: Comparison },
    now: Date,
  ): Promise<readonly ProgressEntry[]> {
    let ledger = facts.ledger;
    for (const figure of proposal.figures) {
      const measure = facts.measures.find(({ id }) => id === figure.measureId);
      if (!measure) refuse(changedElsewhere);
      const entry = entryOfProposal(measure, figure, ledger, comparison.asOf);
      if (isRefusal(entry)) refuse(entry);
      const update = updateFrom(entry, proposal.told.quote);
      refuse(refuseUpdate({ ...facts, ledger }, update, dateInZone(now, actor.zone)));
      const written = await this.ledger.append(tx, actor, facts, update, now);
      await this.updates.tieSource(tx, { orgId: actor.orgId, updateId: written.id, proposalId: proposal.id });
      const verdict = { verdict: 'accepted', reason: '', reviewedBy: actor.personId, reviewedAt: now } as const;
      await this.reviews.insert(tx, { orgId: actor.orgId, id: newId(), updateId: written.id, ...verdict });
      ledger = [...ledger, { ...entryFrom(written), review: 'accepted' }];
    }
    return ledger;
  }
}

function updateFrom({ measureId, corrects, ...entry }: ProposedEntry, quote: string): ProposedUpdate {
  const words = { note: quote, nextStep: '', unit: null, fileIds: [] };
  return { ...entry, targetId: measureId, correctsId: corrects, ...words };
}

const unknownProposal: Refusal = {
  ...{ code: 'proposal_unknown', field: 'id' },
  ...{ zh: '本次对照没有这一条', en: 'The comparison has no such proposal' },
};

const changedElsewhere: Refusal = {
  ...{ code: 'changed_elsewhere', field: 'version' },
  ...{ zh: '这一条已被他人修改，请刷新', en: 'Somebody else has changed this one: reload' },
};

function refuse(refusal: Refusal): never;
function refuse(refusal: Refusal | null): void;
function refuse(refusal: Refusal | null): void {
  if (refusal) throw new Refused([refusal]);
}
