import { Injectable } from '@nestjs/common';
import { newId, Transaction } from '@dajuan/database/connection';
import { MandateSpeaker } from '@dajuan/database/exchange';
import { Mandate, MandateChanges, MandateMoveKind, MandateMoveStore, MandateStore } from '@dajuan/database/mandates';
import { TaskCore, TaskStateStore } from '@dajuan/database/tasks';
import { isOpenFor } from '@dajuan/domain/loop';
import { ExchangeMail } from './exchange-mail';
import { cancelledMessage, extendedMessage, givenMessage, Words } from './exchange-messages';
import { FollowSuperior } from './follow-superior';
import { Arrival, Taker } from './taken-in';

type MandateArrival = Arrival<'mandate'>;

/** A change the superior made, as it is done here: to the mandate, and to the task it became. */
interface Done {
  readonly kind: MandateMoveKind & ('assign' | 'extend' | 'cancel');
  readonly changes: MandateChanges;
  readonly words: Words;
}

/**
 * Below: an item arrives, or what the superior has done with it since. Each dispatch holds the whole of it, so one that
 * was passed by a later one is of no use any more; and each is answered with the state it leaves the item in.
 */
@Injectable()
export class TakeInMandate implements Taker<'mandate'> {
  constructor(
    private readonly mandates: MandateStore,
    private readonly moves: MandateMoveStore,
    private readonly tasks: TaskStateStore,
    private readonly following: FollowSuperior,
    private readonly speaker: MandateSpeaker,
    private readonly mail: ExchangeMail,
  ) {}

  async take(tx: Transaction, arrival: MandateArrival): Promise<readonly string[]> {
    const { dispatch, now } = arrival;
    await this.mandates.insertNew(tx, newMandate(arrival));
    const held = await this.hold(tx, dispatch.subjectId);
    if (dispatch.number <= held.heard) return [];
    let mandate = await this.mandates.change(tx, held, { heard: dispatch.number });
    const planIds: string[] = [];
    for (const done of whatToDo(held, arrival)) {
      const task = await this.followWith(tx, mandate, done, arrival);
      mandate = await this.mandates.change(tx, mandate, done.changes);
      const subjectId = await this.record(tx, mandate, done, arrival);
      const kind = done.kind === 'assign' ? 'mandate_given' : 'mandate_changed';
      await this.mail.send(tx, arrival.receiver, { kind, subjectId, ...done.words, task }, now);
      if (task) planIds.push(task.planId);
    }
    await this.speaker.toSuperior(tx, mandate, now);
    return planIds;
  }

  /** The task first, as whoever moves it holds it before its mandate. */
  private async hold(tx: Transaction, id: string): Promise<Mandate> {
    const taskId = await this.mandates.taskIdOf(tx, id);
    if (taskId) await this.tasks.lock(tx, taskId);
    const mandate = await this.mandates.lock(tx, id);
    if (!mandate) throw new Error(`mandate ${id} was written and is not there`);
    if (mandate.taskId !== taskId && mandate.taskId) await this.tasks.lock(tx, mandate.taskId);
    return mandate;
  }

  /** The task that followed; null where there is none to follow. */
  private async followWith(
    tx: Transaction,
    { taskId }: Mandate,
    { kind }: Done,
    arrival: MandateArrival,
  ): Promise<TaskCore | null> {
    const { dispatch, sender, receiver, now } = arrival;
    const act = { superior: sender, receiver, reason: dispatch.content.move.reason, now };
    if (taskId === null) return null;
    if (kind === 'cancel') return this.following.cancel(tx, taskId, act);
    return kind === 'extend' ? this.following.extend(tx, taskId, dispatch.content.dueOn, act) : null;
  }

  private async record(
    tx: Transaction,
    { orgId, id: mandateId, state }: Mandate,
    { kind }: Done,
    arrival: MandateArrival,
  ): Promise<string> {
    const { sender, dispatch, now } = arrival;
    const { reason, actor } = dispatch.content.move;
    const fact = { orgId, id: newId(), mandateId, kind, toState: state, reason: kind === 'assign' ? '' : reason };
    await this.moves.insert(tx, [
      { ...fact, facts: {}, movedBy: null, actor: `${sender.name} ${actor}`, movedAt: now },
    ]);
    return fact.id;
  }
}

/** What the superior did that is not done here yet, in the order in which it is to be done. */
function whatToDo(mandate: Mandate, { dispatch, sender, now }: MandateArrival): Done[] {
  const { content } = dispatch;
  const { reason } = content.move;
  const todo: Done[] = [];
  if (content.isCancelled) {
    const words = cancelledMessage(sender.name, content, reason);
    const changes = { state: 'cancelled', dueOn: content.dueOn, assignment: content.assignment } as const;
    return isOpenFor('cancel', mandate.state) ? [{ kind: 'cancel', changes, words }] : [];
  }
  if (content.dueOn !== mandate.dueOn) {
    const words = extendedMessage(sender.name, content, content.dueOn, reason);
    todo.push({ kind: 'extend', changes: { dueOn: content.dueOn }, words });
  }
  if (mandate.heard === 0 || content.assignment > mandate.assignment) {
    const isAnew = mandate.state === 'handed_back';
    const changes = {
      assignment: content.assignment,
      ...(isAnew && ({ state: 'assigned', assignedAt: now } as const)),
    };
    todo.push({ kind: 'assign', changes, words: givenMessage(sender.name, content) });
  }
  return todo;
}

/** The item as it is before anything is done with it here. */
function newMandate({ dispatch, sender, receiver, now }: MandateArrival): Mandate {
  const { batchId, title, words, measure, startsOn, dueOn, originalDueOn, assignment } = dispatch.content;
  return {
    ...{ orgId: receiver.id, id: dispatch.subjectId, side: 'subordinate', otherId: sender.id, batchId, title, words },
    ...{ measure, startsOn, dueOn, originalDueOn, state: 'assigned', assignment, assignedAt: now, heard: 0, said: 0 },
    ...{ taskId: null, figures: null, figuresNumber: 0, version: 1 },
  };
}
