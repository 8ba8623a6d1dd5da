import { Injectable } from '@nestjs/common';
import type { TrackedTask } from '@dajuan/domain/matching';
import { Transaction } from '../connection/transactions';
import { measuresOfTask } from '../tasks/task-sql';

/** What a year-end review may be about. */
@Injectable()
export class TrackedTasksQuery {
  /**
   * The plan's open tasks, by number, each with the sentence that promised it and its measures in force. `taskId` asks
   * for one of them. One round trip; uses task_by_lead and plan_item_pk.
   */
  find(tx: Transaction, planId: string, taskId: string | null = null): Promise<TrackedTask[]> {
    return tx.query(
      `SELECT task.id, task.title, plan_item.quote AS sentence, task.theme,
              ${measuresOfTask({ withSites: true })} AS measures
         FROM task
         JOIN plan_item ON plan_item.org_id = task.org_id AND plan_item.id = task.plan_item_id
        WHERE task.plan_id = $1 AND task.state IN ('assigned', 'in_progress') AND ($2::uuid IS NULL OR task.id = $2)
        ORDER BY task.number`,
      [planId, taskId],
    );
  }
}
