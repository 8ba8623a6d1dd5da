import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { insertRows } from '../plans/insert-rows';
import { TaskChange } from './task-change.entity';

/** How tasks were placed otherwise; never changed. What comes to the same is no change, and leaves no fact. */
@Injectable()
export class TaskChangeStore {
  insert(tx: Transaction, changes: readonly TaskChange[]): Promise<void> {
    const real = changes.filter(({ before, after }) => before.join('\n') !== after.join('\n'));
    return insertRows(tx, TaskChange, real);
  }
}
