import { Injectable } from '@nestjs/common';
import { newId } from '../connection/new-id';
import { Transaction } from '../connection/transactions';
import { Mandate } from '../mandates/mandate.entity';
import { MandateMove } from '../mandates/mandate-move.entity';
import { MandateMoveStore } from '../mandates/mandate-move.store';
import { PersonStore } from '../people/person.store';
import { SaidMove } from './dispatch-content';

/** What somebody did, why and when. */
export interface OwnMove extends Pick<MandateMove, 'kind' | 'reason' | 'movedAt'> {
  readonly movedBy: string;
  readonly facts?: MandateMove['facts'];
}

/** Writes down what this side did with a mandate. */
@Injectable()
export class MandateRecorder {
  constructor(
    private readonly moves: MandateMoveStore,
    private readonly people: PersonStore,
  ) {}

  /** The fact, with the state the mandate is in now; answers it as the other side will hear it. */
  async record(
    tx: Transaction,
    { orgId, id: mandateId, state }: Mandate,
    { kind, reason, movedBy, movedAt, facts = {} }: OwnMove,
  ): Promise<SaidMove> {
    const actor = (await this.people.byId(tx, movedBy))?.name ?? '';
    const fact = { orgId, id: newId(), mandateId, kind, toState: state, reason: reason.trim(), facts };
    await this.moves.insert(tx, [{ ...fact, movedBy, actor, movedAt }]);
    return { kind, reason: fact.reason, actor, at: movedAt.toISOString() };
  }
}
