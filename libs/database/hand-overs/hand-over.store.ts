import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { insertRows } from '../plans/insert-rows';
import { HandOverEnd } from './hand-over-end.entity';
import { HandOverLine } from './hand-over-line.entity';
import { HandOverSignature } from './hand-over-signature.entity';
import { HandOver } from './hand-over.entity';

/** Hand-overs with their lines, signatures and ends; never changed, only added to. */
@Injectable()
export class HandOverStore {
  async insert(tx: Transaction, handOver: HandOver, lines: readonly HandOverLine[]): Promise<void> {
    await insertRows(tx, HandOver, [handOver]);
    await insertRows(tx, HandOverLine, lines);
  }

  sign(tx: Transaction, signatures: readonly HandOverSignature[]): Promise<void> {
    return insertRows(tx, HandOverSignature, signatures);
  }

  end(tx: Transaction, end: HandOverEnd): Promise<void> {
    return insertRows(tx, HandOverEnd, [end]);
  }

  /** Lets one at a time draw up, sign or withdraw what this person hands over, until the transaction ends. */
  async lock(tx: Transaction, giverId: string): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`hand-over ${giverId}`]);
  }
}
