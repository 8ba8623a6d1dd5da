import { Injectable } from '@nestjs/common';
import { CalendarDate } from '@dajuan/domain/calendar';
import { Transaction } from '../connection/transactions';

/** An open task and who hears of its deadline. People who have left hear of nothing. */
export interface TaskWithRecipients {
  readonly taskId: string;
  readonly title: string;
  readonly dueOn: CalendarDate;
  readonly ownerId: string | null;
  /** Heads of the lead department, in no order; often one, sometimes none. */
  readonly headIds: readonly string[];
  readonly leaderId: string | null;
}

/** Further ahead than any reminder looks: seven working days fit in, with the longest holidays between them. */
const DAYS_AHEAD = 30;

/** The open tasks of confirmed plans whose deadline is near or past. One round trip; leans on task_by_due. */
@Injectable()
export class RemindableTasksQuery {
  /** By deadline; empty when nothing is near. */
  on(tx: Transaction, day: CalendarDate): Promise<TaskWithRecipients[]> {
    return tx.query(
      `SELECT task.id AS "taskId", task.title, task.due_on AS "dueOn", owner.id AS "ownerId", leader.id AS "leaderId",
              coalesce((SELECT array_agg(head.id)
                 FROM person AS head
                 JOIN role_grant ON role_grant.org_id = head.org_id AND role_grant.person_id = head.id
                WHERE head.org_id = task.org_id AND head.department_id = task.lead_department_id
                  AND role_grant.role = 'head' AND head.disabled_at IS NULL), '{}') AS "headIds"
         FROM task
         JOIN work_plan ON work_plan.org_id = task.org_id AND work_plan.id = task.plan_id
         LEFT JOIN person AS owner ON owner.org_id = task.org_id AND owner.id = task.owner_id
                                  AND owner.disabled_at IS NULL
         LEFT JOIN person AS leader ON leader.org_id = task.org_id AND leader.id = task.leader_id
                                   AND leader.disabled_at IS NULL
        WHERE task.state IN ('assigned', 'in_progress') AND work_plan.state = 'confirmed'
          AND task.due_on <= $1::date + $2::integer
        ORDER BY task.due_on, task.id`,
      [day, DAYS_AHEAD],
    );
  }
}
