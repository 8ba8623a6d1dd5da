import { Injectable } from '@nestjs/common';
import { CourseDay } from '@dajuan/domain/progress';
import { Transaction } from '../connection/transactions';
import { KeptStanding } from './task-facts.query';
import { keptStanding, ProjectionColumns, STORED_STANDING } from './kept-standing';

export interface StoredStanding {
  readonly taskId: string;
  /** Null for a task without a projection. */
  readonly standing: KeptStanding | null;
  /** By month; empty for a task without one. */
  readonly course: readonly CourseDay[];
}

interface StoredRow {
  readonly taskId: string;
  /** Null for a task without one. */
  readonly projection: ProjectionColumns | null;
  readonly course: readonly CourseDay[];
}

/** What is stored beside the tasks, as the rules speak of it. */
@Injectable()
export class TaskProjectionsQuery {
  /** Ids of the organisation's next tasks, after one or from the first; empty at the end. Uses task_pk. */
  async idsAfter(tx: Transaction, taskId: string | null, limit: number): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      'SELECT task.id FROM task WHERE $1::uuid IS NULL OR task.id > $1 ORDER BY task.id LIMIT $2',
      [taskId, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Ids of a plan's next tasks, after one or from the first; empty at the end. Uses task_pk. */
  async idsOfPlanAfter(tx: Transaction, planId: string, taskId: string | null, limit: number): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      `SELECT task.id FROM task
        WHERE task.plan_id = $1 AND ($2::uuid IS NULL OR task.id > $2) ORDER BY task.id LIMIT $3`,
      [planId, taskId, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Of these tasks, by id. Uses task_pk and task_course_pk. */
  async ofTasks(tx: Transaction, taskIds: readonly string[]): Promise<StoredStanding[]> {
    const rows: StoredRow[] = await tx.query(
      `SELECT task.id AS "taskId", ${STORED_STANDING} AS projection,
              coalesce((SELECT jsonb_agg(jsonb_build_object('day', course.month_end, 'completion', course.completion,
                  'expected', course.expected) ORDER BY course.month_end)
                FROM task_course AS course
               WHERE course.org_id = task.org_id AND course.task_id = task.id), '[]') AS course
         FROM task
         LEFT JOIN task_projection AS projection ON projection.org_id = task.org_id AND projection.task_id = task.id
        WHERE task.id = ANY($1::uuid[])
        ORDER BY task.id`,
      [taskIds],
    );
    return rows.map(({ taskId, projection, course }) => ({
      taskId,
      course,
      standing: projection && keptStanding(projection),
    }));
  }
}
