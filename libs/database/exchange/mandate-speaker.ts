import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { Mandate } from '../mandates/mandate.entity';
import { MandateMove } from '../mandates/mandate-move.entity';
import { MandateMoveStore } from '../mandates/mandate-move.store';
import { MandateStore } from '../mandates/mandate.store';
import { SaidMove } from './dispatch-content';
import { DispatchStore } from './dispatch.store';

/** Tells the other side of a mandate how it stands here, in the transaction that changed it. */
@Injectable()
export class MandateSpeaker {
  constructor(
    private readonly mandates: MandateStore,
    private readonly moves: MandateMoveStore,
    private readonly dispatches: DispatchStore,
  ) {}

  /** Downward, for a mandate that is locked; answers it as it stands. */
  async toSubordinate(tx: Transaction, given: Mandate, move: SaidMove, at: Date): Promise<Mandate> {
    const mandate = await this.mandates.change(tx, given, { said: given.said + 1 });
    const { batchId, title, words, measure, startsOn, dueOn, originalDueOn, assignment, assignedAt } = mandate;
    await this.dispatches.write(tx, {
      ...placeOf(mandate, at),
      kind: 'mandate',
      content: {
        ...{ batchId, title, words, measure, startsOn, dueOn, originalDueOn, assignment, move },
        assignedAt: assignedAt.toISOString(),
        isCancelled: mandate.state === 'cancelled',
      },
    });
    return mandate;
  }

  /** Upward, for a mandate that is locked; answers it as it stands. */
  async toSuperior(tx: Transaction, received: Mandate, at: Date): Promise<Mandate> {
    const mandate = await this.mandates.change(tx, received, { said: received.said + 1 });
    const last = await this.moves.lastOwn(tx, mandate.id);
    const { state, heard } = mandate;
    const content = { state, heard, move: last && saidMove(last) };
    await this.dispatches.write(tx, { ...placeOf(mandate, at), kind: 'state', content });
    return mandate;
  }
}

function placeOf({ orgId, otherId: toId, id: subjectId, said: number }: Mandate, writtenAt: Date) {
  return { orgId, toId, subjectId, number, writtenAt };
}

function saidMove({ kind, reason, actor, movedAt }: MandateMove): SaidMove {
  return { kind, reason, actor, at: movedAt.toISOString() };
}
