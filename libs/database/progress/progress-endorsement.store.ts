import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { ProgressEndorsement } from './progress-endorsement.entity';

/** Endorsements of updates, one each; progress_endorsement_once keeps a second one out. */
@Injectable()
export class ProgressEndorsementStore {
  async insert(tx: Transaction, endorsement: ProgressEndorsement): Promise<void> {
    await tx.getRepository(ProgressEndorsement).insert(endorsement);
  }

  /** Whether the update has its endorsement. */
  has(tx: Transaction, updateId: string): Promise<boolean> {
    return tx.getRepository(ProgressEndorsement).existsBy({ updateId });
  }
}
