import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { Actor } from './actor';

/** Which tasks somebody has to report on. */
@Injectable()
export class MyTasksQuery {
  /**
   * Open tasks of confirmed plans that the person owns, and all that the department leads for its head; by due date.
   * One round trip on task_by_due.
   */
  async openIds(tx: Transaction, actor: Actor): Promise<string[]> {
    const department = actor.roles.includes('head') ? actor.departmentId : null;
    const rows: { id: string }[] = await tx.query(
      `SELECT task.id
         FROM task
         JOIN work_plan ON work_plan.org_id = task.org_id AND work_plan.id = task.plan_id
        WHERE task.state IN ('assigned', 'in_progress') AND work_plan.state = 'confirmed'
          AND (task.owner_id = $1 OR task.lead_department_id = $2::uuid)
        ORDER BY task.due_on, task.number, task.id`,
      [actor.personId, department],
    );
    return rows.map(({ id }) => id);
  }
}
