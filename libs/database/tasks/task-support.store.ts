import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { insertRows } from '../plans/insert-rows';
import { TaskSupport } from './task-support.entity';

/** Which departments support a task, besides the one that leads it. */
@Injectable()
export class TaskSupportStore {
  insert(tx: Transaction, supports: readonly TaskSupport[]): Promise<void> {
    return insertRows(tx, TaskSupport, supports);
  }
}
