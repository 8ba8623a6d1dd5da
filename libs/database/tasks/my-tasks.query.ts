import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { taskRights } from '@dajuan/domain/loop';
import { Actor } from './actor';

const reportingTies: readonly string[] = taskRights.report;

/** Which tasks somebody has to report on. */
@Injectable()
export class MyTasksQuery {
  /**
   * Open tasks of confirmed plans that the person owns, is the contact of or works for in a group, and all that the
   * department leads for its head; by due date.
   * One round trip on task_by_due.
   */
  async openIds(tx: Transaction, actor: Actor): Promise<string[]> {
    const department = actor.roles.includes('head') ? actor.departmentId : null;
    const rows: { id: string }[] = await tx.query(
      `SELECT task.id
         FROM task
         JOIN work_plan ON work_plan.org_id = task.org_id AND work_plan.id = task.plan_id
        WHERE task.state IN ('assigned', 'in_progress') AND work_plan.state = 'confirmed'
          AND (task.owner_id = $1 OR task.contact_id = $1 OR task.lead_department_id = $2::uuid OR task.id IN (
                SELECT tied_task.task_id FROM tied_task WHERE tied_task.person_id = $1 AND tied_task.tie = ANY($3)))
        ORDER BY task.due_on, task.number, task.id`,
      [actor.personId, department, reportingTies],
    );
    return rows.map(({ id }) => id);
  }

  /** Open tasks of confirmed plans that the department leads, by due date. One round trip on task_by_due. */
  async openIdsOfLead(tx: Transaction, departmentId: string): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      `SELECT task.id
         FROM task
         JOIN work_plan ON work_plan.org_id = task.org_id AND work_plan.id = task.plan_id
        WHERE task.state IN ('assigned', 'in_progress') AND work_plan.state = 'confirmed'
          AND task.lead_department_id = $1
        ORDER BY task.due_on, task.number, task.id`,
      [departmentId],
    );
    return rows.map(({ id }) => id);
  }
}
