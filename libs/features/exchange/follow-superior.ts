import { Injectable } from '@nestjs/common';
import { newId, Transaction } from '@dajuan/database/connection';
import { Organisation } from '@dajuan/database/organisations';
import { PersonStore } from '@dajuan/database/people';
import { TaskAnswerStore, TaskRequestStore } from '@dajuan/database/requests';
import {
  TaskCore,
  TaskFacts,
  TaskFactsQuery,
  TaskMoveStore,
  TaskProjector,
  TaskStateStore,
} from '@dajuan/database/tasks';
import { CalendarDate, dateInZone } from '@dajuan/domain/calendar';
import { isOpenFor, moves } from '@dajuan/domain/loop';

/** What a superior did to a task below, and when it is done there. */
export interface SuperiorAct {
  readonly superior: Organisation;
  readonly receiver: Organisation;
  readonly reason: string;
  readonly now: Date;
}

/**
 * Does to a task what the superior did to the mandate it came from, by the loop's own facts: a cancellation is a move, a
 * later date an extension that was asked for and agreed to in the superior's name. Tasks must be locked.
 */
@Injectable()
export class FollowSuperior {
  constructor(
    private readonly people: PersonStore,
    private readonly tasks: TaskFactsQuery,
    private readonly states: TaskStateStore,
    private readonly moveStore: TaskMoveStore,
    private readonly requests: TaskRequestStore,
    private readonly answers: TaskAnswerStore,
    private readonly projector: TaskProjector,
  ) {}

  /** Answers the task; null where it is not open for it any more, and nothing was done. */
  async cancel(tx: Transaction, taskId: string, act: SuperiorAct): Promise<TaskCore | null> {
    const facts = await this.open(tx, taskId, (state) => isOpenFor('cancel', state));
    if (!facts) return null;
    const { task } = facts;
    const movedBy = await this.superiorIn(tx, act);
    const to = moves.cancel.to;
    const step = { taskId, version: task.version, state: to, closedOn: null, disposition: null };
    await this.states.step(tx, step);
    const fact = { orgId: act.receiver.id, id: newId(), taskId, move: 'cancel', facts: {}, movedBy } as const;
    const move = { ...fact, fromState: task.state, toState: to, reason: act.reason, movedAt: act.now };
    await this.moveStore.insert(tx, [move]);
    await this.follow(tx, taskId, act);
    return task;
  }

  /** The same for a later date; a task that is due later already is left as it is. */
  async extend(tx: Transaction, taskId: string, newDueOn: CalendarDate, act: SuperiorAct): Promise<TaskCore | null> {
    const facts = await this.open(tx, taskId, (state) => state !== 'closed' && state !== 'cancelled');
    if (!facts || facts.task.dueOn >= newDueOn) return null;
    const { receiver, reason, now } = act;
    const [orgId, superiorId] = [receiver.id, await this.superiorIn(tx, act)];
    const request = { orgId, id: newId(), taskId, kind: 'extension', reason, newDueOn } as const;
    const rest = { progress: '', targetId: null, newValue: null, addresseeId: null };
    const asked = { answerBy: dateInZone(now, receiver.zone), askedBy: superiorId, askedAt: now };
    await this.requests.insert(tx, [{ ...request, ...rest, ...asked }]);
    const answer = {
      orgId,
      id: newId(),
      requestId: request.id,
      verdict: 'agreed',
      reason: '',
      forwardedTo: null,
    } as const;
    await this.answers.insert(tx, [{ ...answer, answeredBy: superiorId, answeredAt: now }]);
    await this.states.extend(tx, taskId, newDueOn);
    await this.follow(tx, taskId, act);
    return facts.task;
  }

  private async open(
    tx: Transaction,
    taskId: string,
    isOpen: (state: TaskCore['state']) => boolean,
  ): Promise<TaskFacts | null> {
    const facts = await this.tasks.of(tx, taskId);
    return facts && !facts.isArchived && isOpen(facts.task.state) ? facts : null;
  }

  private async superiorIn(tx: Transaction, { superior, receiver, now }: SuperiorAct): Promise<string> {
    await this.people.standFor(tx, receiver.id, superior, now);
    return superior.id;
  }

  private async follow(tx: Transaction, taskId: string, { receiver, now }: SuperiorAct): Promise<void> {
    const facts = await this.tasks.of(tx, taskId);
    if (facts) await this.projector.follow(tx, { orgId: receiver.id, zone: receiver.zone }, facts, now);
  }
}
