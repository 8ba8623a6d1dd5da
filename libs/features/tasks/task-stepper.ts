import { Injectable } from '@nestjs/common';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { ChangedElsewhere, newId, Transaction } from '@dajuan/database/connection';
import { MandateFollower } from '@dajuan/database/exchange';
import { MandatesQuery } from '@dajuan/database/mandates';
import {
  Actor,
  rolesFor,
  TaskFacts,
  TaskFactsQuery,
  TaskMoveStore,
  TaskProjectionStore,
  TaskProjector,
  TaskStateStore,
} from '@dajuan/database/tasks';
import { dateInZone } from '@dajuan/domain/calendar';
import { NotFound } from '@dajuan/domain/errors';
import { Disposition, handBackUntil, Move, moves, refuseArchived, refuseMove, refuseOwnEnd } from '@dajuan/domain/loop';
import { refuse } from './refuse';

/** A step of the loop as somebody asks for it. */
export interface AskedStep<Asked extends Move = Move> {
  readonly move: Asked;
  /** The task's version that was read. */
  readonly version: number;
  readonly reason: string;
  readonly disposition: Disposition | null;
}

/** What a step left behind: the fact’s id, and whether there is something to say to the superior. */
export interface StepTaken {
  readonly moveId: string;
  readonly isToldAbove: boolean;
}

/** What every step through the loop has in common. Everything happens in the caller's transaction. */
@Injectable()
export class TaskStepper {
  constructor(
    private readonly calendars: HolidayCalendars,
    private readonly tasks: TaskFactsQuery,
    private readonly states: TaskStateStore,
    private readonly moveStore: TaskMoveStore,
    private readonly projections: TaskProjectionStore,
    private readonly projector: TaskProjector,
    private readonly mandates: MandatesQuery,
    private readonly follower: MandateFollower,
  ) {}

  /**
   * The task, held until the transaction ends, once the step is one this actor may make. Throws NotFound,
   * ChangedElsewhere with the task as it stands, NotAllowed, and Refused when the loop has no such step.
   */
  async admit(tx: Transaction, actor: Actor, taskId: string, asked: AskedStep, now: Date): Promise<TaskFacts> {
    await this.states.lock(tx, taskId);
    const facts = await this.tasks.of(tx, taskId);
    if (!facts) throw new NotFound('task', taskId);
    if (facts.task.version !== asked.version) throw new ChangedElsewhere('task', taskId, facts.task);
    refuse(refuseArchived(facts.isArchived));
    const standing = await this.projections.standingOf(tx, taskId);
    const until = handBackUntil(
      dateInZone(facts.assignedAt, actor.zone),
      facts.loop,
      await this.calendars.calendar(tx),
    );
    const isTooLateToHandBack = dateInZone(now, actor.zone) > until;
    const about = { state: facts.task.state, roles: rolesFor(actor, facts), ...standing, isTooLateToHandBack };
    refuse(refuseMove(asked.move, { ...asked, ...about }));
    const origin = await this.mandates.originOf(tx, taskId);
    refuse(refuseOwnEnd(asked.move, asked.disposition, origin !== null));
    return facts;
  }

  /**
   * The new state and the fact that says who and why, and `told` with it; the mandate it came from follows. Answers the
   * fact's id, and whether the superior is to be told.
   */
  async step(
    tx: Transaction,
    actor: Actor,
    { task }: TaskFacts,
    { move, version, reason, disposition }: AskedStep,
    told: Readonly<Record<string, string | null>>,
    now: Date,
  ): Promise<StepTaken> {
    const state = moves[move].to;
    const isClosed = state === 'closed';
    const closing = {
      closedOn: isClosed ? dateInZone(now, actor.zone) : null,
      disposition: isClosed ? disposition : null,
    };
    const isMoved = await this.states.step(tx, { taskId: task.id, version, state, ...closing });
    if (!isMoved) throw new ChangedElsewhere('task', task.id, task);
    const fact = { orgId: actor.orgId, id: newId(), taskId: task.id, movedBy: actor.personId, movedAt: now };
    const step = { move, fromState: task.state, toState: state, reason: reason.trim() };
    await this.moveStore.insert(tx, [{ ...fact, ...step, facts: { disposition: closing.disposition, ...told } }]);
    const taken = { taskId: task.id, move, state, reason: step.reason, movedBy: actor.personId, movedAt: now };
    return { moveId: fact.id, isToldAbove: await this.follower.follow(tx, taken) };
  }

  /** What is computed from the task follows its new facts. The last thing a transaction does. */
  async follow(tx: Transaction, actor: Actor, taskId: string, now: Date): Promise<void> {
    const facts = await this.tasks.of(tx, taskId);
    if (!facts) throw new NotFound('task', taskId);
    await this.projector.follow(tx, actor, facts, now);
  }
}
