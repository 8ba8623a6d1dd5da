import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { insertRows } from '../plans/insert-rows';
import { MandateMove } from './mandate-move.entity';

/** The steps mandates have taken; never changed. */
@Injectable()
export class MandateMoveStore {
  insert(tx: Transaction, moves: readonly MandateMove[]): Promise<void> {
    return insertRows(tx, MandateMove, moves);
  }

  /** The last step that this side took itself; null before there is one. Uses mandate_move_by_mandate. */
  async lastOwn(tx: Transaction, mandateId: string): Promise<MandateMove | null> {
    const [move] = await tx.query(
      `SELECT id, kind, to_state AS "toState", reason, facts, actor, moved_at AS "movedAt" FROM mandate_move
        WHERE mandate_id = $1 AND moved_by IS NOT NULL ORDER BY id DESC LIMIT 1`,
      [mandateId],
    );
    return move ?? null;
  }
}
