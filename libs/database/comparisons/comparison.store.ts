import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { Comparison } from './comparison.entity';

@Injectable()
export class ComparisonStore {
  async insert(tx: Transaction, comparison: Comparison): Promise<void> {
    await tx.getRepository(Comparison).insert(comparison);
  }

  /** Null when the organisation has none of this id. */
  byId(tx: Transaction, id: string): Promise<Comparison | null> {
    return tx.getRepository(Comparison).findOneBy({ id });
  }

  /** The one of this review with this plan, or null. Uses comparison_once. */
  ofPair(tx: Transaction, planId: string, documentId: string): Promise<Comparison | null> {
    return tx.getRepository(Comparison).findOneBy({ planId, documentId });
  }
}
