import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';

/** An item that was given to a department before. */
export interface EarlierAssignment {
  readonly title: string;
  readonly theme: string;
  readonly departmentId: string;
}

/** Enough to know what each department does; older years say less and less. */
const MOST = 2000;

/** What the organisation gave to whom. Leans on task_by_plan through its plans, the latest first. */
@Injectable()
export class EarlierAssignmentsQuery {
  /** Tasks of every confirmed plan, latest plan first, and what is assigned in the plan itself after them. */
  find(tx: Transaction, planId: string): Promise<EarlierAssignment[]> {
    return tx.query(
      `SELECT given.title, given.theme, given.department_id AS "departmentId"
         FROM (SELECT task.title, task.theme, task.lead_department_id AS department_id, work_plan.year, task.id
                 FROM task
                 JOIN work_plan ON work_plan.org_id = task.org_id AND work_plan.id = task.plan_id
               UNION ALL
               SELECT plan_item.title, plan_item.theme, plan_item.lead_department_id, 0, plan_item.id
                 FROM plan_item
                WHERE plan_item.plan_id = $1 AND plan_item.state = 'draft' AND plan_item.lead_department_id IS NOT NULL
              ) AS given
        ORDER BY given.year DESC, given.id DESC
        LIMIT ${MOST}`,
      [planId],
    );
  }
}
