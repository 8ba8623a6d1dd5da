import { Injectable } from '@nestjs/common';
import { TrendPoint } from '@dajuan/domain/progress';
import { Transaction } from '../connection/transactions';

/**
 * Each department's Σ wc/Σ w and Σ we/Σ w at each month's end, and the mean of departments by the tasks that count, as
 * `rollUp` makes them. A task counts as in a roll-up of that day: not one that is cancelled, withdrawn or paused now, nor
 * in months before it starts or has a value.
 */
const MONTHS = `
  WITH department AS (
    SELECT course.month_end, count(*) AS tasks,
           sum(coalesce(task.weight, 1) * course.completion) / sum(coalesce(task.weight, 1)) AS completion,
           sum(coalesce(task.weight, 1) * course.expected) / sum(coalesce(task.weight, 1)) AS expected
      FROM task
      JOIN task_course AS course ON course.org_id = task.org_id AND course.task_id = task.id
     WHERE task.plan_id = $1 AND ($2::uuid IS NULL OR task.lead_department_id = $2)
       AND task.state NOT IN ('cancelled', 'paused') AND task.disposition IS DISTINCT FROM 'withdrawn'
       AND course.completion IS NOT NULL AND course.month_end >= least(task.starts_on, task.closed_on)
     GROUP BY course.month_end, task.lead_department_id
  )
  SELECT department.month_end AS day, sum(department.tasks) AS tasks,
         sum(department.tasks * department.completion) / sum(department.tasks) AS completion,
         sum(department.tasks * department.expected) / sum(department.tasks) AS expected
    FROM department
   GROUP BY department.month_end
   ORDER BY department.month_end`;

/** The months of a plan as its tasks' courses give them. One round trip; uses task_by_lead and task_course_pk. */
@Injectable()
export class TrendQuery {
  /** In order; a month in which no task counts is passed over. */
  ofPlan(tx: Transaction, planId: string): Promise<TrendPoint[]> {
    return tx.query(MONTHS, [planId, null]);
  }

  /** The same of the tasks that one department leads. */
  ofDepartment(tx: Transaction, planId: string, departmentId: string): Promise<TrendPoint[]> {
    return tx.query(MONTHS, [planId, departmentId]);
  }
}
