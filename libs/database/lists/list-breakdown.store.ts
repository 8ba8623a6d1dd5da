import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { ListBreakdown } from './list-breakdown.entity';

/** Counts that fall apart, as they were stated; never changed. */
@Injectable()
export class ListBreakdownStore {
  async insert(tx: Transaction, breakdown: ListBreakdown): Promise<void> {
    await tx.getRepository(ListBreakdown).insert(breakdown);
  }
}
