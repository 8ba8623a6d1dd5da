import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { insertRows } from '../plans/insert-rows';
import { Milestone } from './milestone.entity';

/** The nodes of targets; never changed. */
@Injectable()
export class MilestoneStore {
  insert(tx: Transaction, milestones: readonly Milestone[]): Promise<void> {
    return insertRows(tx, Milestone, milestones);
  }
}
