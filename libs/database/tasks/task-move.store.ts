import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { insertRows } from '../plans/insert-rows';
import { TaskMove } from './task-move.entity';

/** The steps tasks have taken through the loop; never changed. */
@Injectable()
export class TaskMoveStore {
  insert(tx: Transaction, moves: readonly TaskMove[]): Promise<void> {
    return insertRows(tx, TaskMove, moves);
  }
}
