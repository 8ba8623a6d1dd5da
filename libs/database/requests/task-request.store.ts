import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { insertRows } from '../plans/insert-rows';
import { TaskRequest } from './task-request.entity';

/** What was asked for; never changed. */
@Injectable()
export class TaskRequestStore {
  insert(tx: Transaction, requests: readonly TaskRequest[]): Promise<void> {
    return insertRows(tx, TaskRequest, requests);
  }

  byId(tx: Transaction, id: string): Promise<TaskRequest | null> {
    return tx.getRepository(TaskRequest).findOneBy({ id });
  }
}
