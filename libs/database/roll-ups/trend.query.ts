import { Injectable } from '@nestjs/common';
import { TrendPoint } from '@dajuan/domain/progress';
import { Transaction } from '../connection/transactions';

/** One department's point of a month. */
export interface DepartmentTrendPoint extends TrendPoint {
  readonly departmentId: string;
}

/** The months of a plan as its tasks' courses give them. */
@Injectable()
export class TrendQuery {
  /**
   * Each department's Σ wc/Σ w and Σ we/Σ w at each month's end, in order; a month in which none of its tasks counts is
   * passed over. A task counts as in a roll-up of that day: not one that is cancelled, withdrawn or paused now, nor in
   * months before it starts or has a value. One round trip; uses task_by_lead and task_course_pk.
   */
  ofDepartments(tx: Transaction, planId: string): Promise<DepartmentTrendPoint[]> {
    return tx.query(
      `SELECT task.lead_department_id AS "departmentId", course.month_end AS day, count(*) AS tasks,
              sum(coalesce(task.weight, 1)::float8 * course.completion) / sum(coalesce(task.weight, 1)::float8) AS completion,
              sum(coalesce(task.weight, 1)::float8 * course.expected) / sum(coalesce(task.weight, 1)::float8) AS expected
         FROM task
         JOIN task_course AS course ON course.org_id = task.org_id AND course.task_id = task.id
        WHERE task.plan_id = $1
          AND task.state NOT IN ('cancelled', 'paused') AND task.disposition IS DISTINCT FROM 'withdrawn'
          AND course.completion IS NOT NULL AND course.month_end >= least(task.starts_on, task.closed_on)
        GROUP BY course.month_end, task.lead_department_id
        ORDER BY course.month_end`,
      [planId],
    );
  }
}
