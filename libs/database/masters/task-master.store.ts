import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { insertRows } from '../plans/insert-rows';
import { TaskMaster } from './task-master.entity';

/** Which entries of which masters tasks answer. */
@Injectable()
export class TaskMasterStore {
  /** In order, each with its master’s title. */
  of(tx: Transaction, taskId: string): Promise<{ masterId: string; title: string; number: string; text: string }[]> {
    return tx.query(
      `SELECT task_master.master_id AS "masterId", master.title, task_master.number, task_master.text
         FROM task_master
         JOIN master ON master.org_id = task_master.org_id AND master.id = task_master.master_id
        WHERE task_master.task_id = $1
        ORDER BY task_master.position, task_master.id`,
      [taskId],
    );
  }

  /** These and no others, in this order. */
  async set(tx: Transaction, taskId: string, entries: readonly TaskMaster[]): Promise<void> {
    await tx.getRepository(TaskMaster).delete({ taskId });
    await insertRows(tx, TaskMaster, entries);
  }
}
