import { Injectable } from '@nestjs/common';
import { newId, Transaction } from '@dajuan/database/connection';
import { ProgressUpdate, ProgressUpdateStore } from '@dajuan/database/progress';
import { Actor, isProxy, rolesFor, TaskFacts, TaskMoveStore, TaskStateStore } from '@dajuan/database/tasks';
import { moves, wantsEndorsement } from '@dajuan/domain/loop';
import { ProgressEntry } from '@dajuan/domain/progress';
import { ProposedUpdate } from './proposed-update';

/** Appends to a task's ledger, whoever brings the figure. The task must be locked and the update refused beforehand. */
@Injectable()
export class LedgerWriter {
  constructor(
    private readonly states: TaskStateStore,
    private readonly moveStore: TaskMoveStore,
    private readonly updates: ProgressUpdateStore,
  ) {}

  /** The update with its files. Whether its department's head looks at it first is settled here, once. */
  async append(
    tx: Transaction,
    actor: Actor,
    facts: TaskFacts,
    proposed: ProposedUpdate,
    now: Date,
  ): Promise<ProgressUpdate> {
    const update = updateFrom(actor, facts, proposed, now);
    await this.updates.insert(tx, update);
    await this.updates.tieFiles(tx, update, proposed.fileIds);
    return update;
  }

  /** Whoever reports has taken the task on; without this a task could be half done and never signed for. */
  async signFor(tx: Transaction, actor: Actor, { task }: TaskFacts, now: Date): Promise<void> {
    if (task.state !== 'assigned') return;
    const state = moves.sign_for.to;
    await this.states.step(tx, { taskId: task.id, version: task.version, state, closedOn: null, disposition: null });
    const step = {
      move: 'sign_for',
      fromState: task.state,
      toState: state,
      reason: '',
      facts: { by: 'report' },
    } as const;
    const fact = { orgId: actor.orgId, id: newId(), taskId: task.id, movedBy: actor.personId, movedAt: now };
    await this.moveStore.insert(tx, [{ ...fact, ...step }]);
  }
}

/** A new update as the ledger reads it: it waits for its review. */
export function entryFrom({ targetId, correctsId, ...update }: ProgressUpdate): ProgressEntry {
  return { ...update, measureId: targetId, corrects: correctsId, review: 'waiting' };
}

function updateFrom(actor: Actor, facts: TaskFacts, proposed: ProposedUpdate, now: Date): ProgressUpdate {
  const { unit: _unit, fileIds: _fileIds, milestoneIds, siteIds, ...said } = proposed;
  const endorsed = {
    wantsEndorsement: wantsEndorsement(facts.loop, rolesFor(actor, facts)),
    byProxy: isProxy(actor, facts),
  };
  const fact = {
    orgId: actor.orgId,
    id: newId(),
    taskId: facts.task.id,
    ...endorsed,
    reportedBy: actor.personId,
    reportedAt: now,
  };
  return { ...fact, ...said, milestoneIds: [...milestoneIds], siteIds: [...siteIds] };
}
