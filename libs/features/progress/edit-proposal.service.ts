import { Injectable } from '@nestjs/common';
import {
  ComparisonStore,
  Proposal,
  ProposalChanges,
  ProposalStore,
  TrackedTasksQuery,
} from '@dajuan/database/comparisons';
import { ChangedElsewhere, Transaction, Transactions } from '@dajuan/database/connection';
import { Actor } from '@dajuan/database/tasks';
import { NotFound, Refused } from '@dajuan/domain/errors';
import { ProposedFigure, proposeEntries, tellingAmong } from '@dajuan/domain/matching';
import { refuseDecided } from './proposal-refusals';

/** What somebody wants changed; what is left out stays. */
export interface ProposalEdit {
  /** The version that was read. */
  readonly version: number;
  /** Another task, or none: its figures are proposed anew. */
  readonly taskId?: string | null;
  /** The figures as a person gives them, for measures of the task. */
  readonly figures?: readonly ProposedFigure[];
  /** Dropped, or waiting again. */
  readonly state?: 'waiting' | 'dropped';
}

/** A person's word on a proposal before it is taken: another task, other figures, or nothing to be taken. */
@Injectable()
export class EditProposal {
  constructor(
    private readonly transactions: Transactions,
    private readonly comparisons: ComparisonStore,
    private readonly proposals: ProposalStore,
    private readonly tasks: TrackedTasksQuery,
  ) {}

  /**
   * Throws NotFound for an unknown comparison, proposal or task of another plan, ChangedElsewhere with the proposal as it
   * stands, and Refused for one that was accepted and for figures of measures the task does not have.
   */
  async edit(actor: Actor, comparisonId: string, id: string, edit: ProposalEdit, now: Date): Promise<void> {
    await this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const comparison = await this.comparisons.byId(tx, comparisonId);
      if (!comparison) throw new NotFound('comparison', comparisonId);
      const [proposal] = await this.proposals.lock(tx, comparisonId, [id]);
      if (!proposal) throw new NotFound('proposal', id);
      if (proposal.version !== edit.version) throw new ChangedElsewhere('proposal', id, proposal);
      const refusal = refuseDecided(proposal);
      if (refusal) throw new Refused([refusal]);
      const changes = {
        ...(await this.pointed(tx, comparison.planId, proposal, edit)),
        ...decided(edit.state, actor.personId, now),
      };
      await this.proposals.change(tx, proposal, changes);
    });
  }

  private async pointed(
    tx: Transaction,
    planId: string,
    proposal: Proposal,
    edit: ProposalEdit,
  ): Promise<ProposalChanges> {
    if (edit.taskId === undefined && edit.figures === undefined) return {};
    const taskId = edit.taskId === undefined ? proposal.taskId : edit.taskId;
    if (taskId === null) return { taskId, score: null, figures: [] };
    const [task] = await this.tasks.find(tx, planId, taskId);
    if (!task) throw new NotFound('task', taskId);
    const strange = edit.figures?.findIndex(({ measureId }) => task.measures.every(({ id }) => id !== measureId)) ?? -1;
    if (strange >= 0) {
      const words = { zh: '本任务没有这项指标', en: 'The task has no such target' };
      throw new Refused([{ code: 'target_unknown', field: `figures.${strange}.measureId`, ...words }]);
    }
    const telling = tellingAmong([proposal.told.quote, `${task.title} ${task.sentence}`]);
    const figures = edit.figures ?? proposeEntries(proposal.told, task.measures, telling);
    return { taskId, figures, score: taskId === proposal.taskId ? proposal.score : null };
  }
}

function decided(state: ProposalEdit['state'], personId: string, now: Date): ProposalChanges {
  if (state === undefined) return {};
  return state === 'waiting'
    ? { state, decidedBy: null, decidedAt: null }
    : { state, decidedBy: personId, decidedAt: now };
}
