import { Injectable } from '@nestjs/common';
import { ChangedElsewhere, newId, Transaction, Transactions } from '@dajuan/database/connection';
import {
  Actor,
  rolesFor,
  TaskCore,
  TaskFacts,
  TaskFactsQuery,
  TaskMoveStore,
  TaskProjectionStore,
  TaskProjector,
  TaskStateStore,
} from '@dajuan/database/tasks';
import { dateInZone } from '@dajuan/domain/calendar';
import { NotAllowed, NotFound, Refusal, Refused } from '@dajuan/domain/errors';
import { Disposition, Move, moves, refuseMove, refuseArchived } from '@dajuan/domain/loop';
import { Jobs } from '@dajuan/queue/jobs';

/** A step of the loop as somebody asks for it. */
export interface AskedStep {
  readonly move: Move;
  /** The task's version that was read. */
  readonly version: number;
  readonly reason: string;
  readonly disposition: Disposition | null;
}

/** Takes a task one step through the loop: sign for, close, reopen, pause, resume, cancel. */
@Injectable()
export class MoveTask {
  constructor(
    private readonly transactions: Transactions,
    private readonly tasks: TaskFactsQuery,
    private readonly states: TaskStateStore,
    private readonly moveStore: TaskMoveStore,
    private readonly projections: TaskProjectionStore,
    private readonly projector: TaskProjector,
    private readonly jobs: Jobs,
  ) {}

  /**
   * The task's new state, the fact that says who and why, the projection and the marks are written together. Throws
   * NotFound, ChangedElsewhere with the task as it stands, NotAllowed, and Refused when the loop has no such step.
   */
  async move(actor: Actor, taskId: string, asked: AskedStep, now: Date): Promise<void> {
    const planId = await this.transactions.inOrganisation(actor.orgId, async (tx) => {
      await this.states.lock(tx, taskId);
      const facts = await this.tasks.of(tx, taskId);
      if (!facts) throw new NotFound('task', taskId);
      if (facts.task.version !== asked.version) throw new ChangedElsewhere('task', taskId, facts.task);
      refuse(refuseArchived(facts.isArchived));
      const achievement = await this.projections.achievementOf(tx, taskId);
      refuse(refuseMove(asked.move, { ...asked, state: facts.task.state, roles: rolesFor(actor, facts), achievement }));
      await this.step(tx, actor, facts, asked, now);
      return facts.task.planId;
    });
    await this.jobs.add('roll-up.refresh', { orgId: actor.orgId, planId });
  }

  private async step(tx: Transaction, actor: Actor, facts: TaskFacts, asked: AskedStep, now: Date): Promise<void> {
    const { task } = facts;
    const state = moves[asked.move].to;
    const isClosed = state === 'closed';
    const closing = {
      closedOn: isClosed ? dateInZone(now, actor.zone) : null,
      disposition: isClosed ? asked.disposition : null,
    };
    const isMoved = await this.states.step(tx, { taskId: task.id, version: asked.version, state, ...closing });
    if (!isMoved) throw new ChangedElsewhere('task', task.id, task);
    const fact = { orgId: actor.orgId, id: newId(), taskId: task.id, movedBy: actor.personId, movedAt: now };
    const step = { move: asked.move, fromState: task.state, toState: state, reason: asked.reason.trim() };
    await this.moveStore.insert(tx, [{ ...fact, ...step, facts: { disposition: closing.disposition } }]);
    const moved: TaskCore = { ...task, state, ...closing };
    await this.projector.follow(tx, actor, { ...facts, task: moved }, now);
  }
}

/** A step that is not the actor's to make is a matter of rights; everything else is one of the task. */
function refuse(refusal: Refusal | null): void {
  if (refusal === null) return;
  if (refusal.code === 'move_not_yours') throw new NotAllowed(refusal.code, refusal.zh, refusal.en);
  throw new Refused([refusal]);
}
