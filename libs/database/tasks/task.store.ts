import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { insertRows } from '../plans/insert-rows';
import { Task } from './task.entity';

/** Tasks; made when a plan is confirmed, and when an item from above is given to a department. */
@Injectable()
export class TaskStore {
  insert(tx: Transaction, tasks: readonly Task[]): Promise<void> {
    return insertRows(tx, Task, tasks);
  }

  /** Those of the ids that name a task of the organisation, in no order. */
  async known(tx: Transaction, ids: readonly string[]): Promise<string[]> {
    const rows: { id: string }[] = await tx.query('SELECT task.id FROM task WHERE task.id = ANY($1)', [ids]);
    return rows.map(({ id }) => id);
  }

  /** The highest number in a plan that is locked; 0 where it has no task. Uses task_number_once. */
  async lastNumber(tx: Transaction, planId: string): Promise<number> {
    return (await tx.getRepository(Task).maximum('number', { planId })) ?? 0;
  }
}
