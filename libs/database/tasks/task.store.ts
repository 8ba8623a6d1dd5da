import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { insertRows } from '../plans/insert-rows';
import { Task } from './task.entity';

/** Tasks; made when a plan is confirmed. */
@Injectable()
export class TaskStore {
  insert(tx: Transaction, tasks: readonly Task[]): Promise<void> {
    return insertRows(tx, Task, tasks);
  }
}
