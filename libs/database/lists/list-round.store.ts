import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { insertRows } from '../plans/insert-rows';
import { ListRound } from './list-round.entity';
import { RoundMark } from './round-mark.entity';

/** Rounds of lists and what they gave; a mark is never changed. */
@Injectable()
export class ListRoundStore {
  async insert(tx: Transaction, round: ListRound): Promise<void> {
    await tx.getRepository(ListRound).insert(round);
  }

  /** Null when the organisation has none of this id. Kept from everybody else until the transaction ends. */
  lock(tx: Transaction, id: string): Promise<ListRound | null> {
    return tx.getRepository(ListRound).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Whether the list has a round of this name. */
  existsNamed(tx: Transaction, listId: string, name: string): Promise<boolean> {
    return tx.getRepository(ListRound).existsBy({ listId, name });
  }

  /** From now on it takes no marks. */
  async close(tx: Transaction, id: string, lockedBy: string, lockedAt: Date): Promise<void> {
    await tx.getRepository(ListRound).update({ id }, { lockedBy, lockedAt });
  }

  mark(tx: Transaction, marks: readonly RoundMark[]): Promise<void> {
    return insertRows(tx, RoundMark, marks);
  }

  /** Every mark of a round, oldest first. */
  marksOf(tx: Transaction, roundId: string): Promise<RoundMark[]> {
    return tx.getRepository(RoundMark).find({ where: { roundId }, order: { id: 'ASC' } });
  }
}
