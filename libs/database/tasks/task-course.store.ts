import { Injectable } from '@nestjs/common';
import { CourseDay } from '@dajuan/domain/progress';
import { Transaction } from '../connection/transactions';

/** A task's course: a day for every month's end of its plan, in order. */
export interface ChartedTask {
  readonly taskId: string;
  readonly course: readonly CourseDay[];
}

const TASKS_PER_STATEMENT = 500;

/**
 * Table `task_course`: each task's course by the months of its plan, written in the transaction of the fact that changes
 * it. A plan's months are settled when its tasks are made, so that no row ever becomes one too many.
 */
@Injectable()
export class TaskCourseStore {
  /** Puts the courses in the place of the earlier ones; months that stay as they are are not written. */
  async saveAll(tx: Transaction, orgId: string, charted: readonly ChartedTask[]): Promise<void> {
    for (let from = 0; from < charted.length; from += TASKS_PER_STATEMENT) {
      const months = charted
        .slice(from, from + TASKS_PER_STATEMENT)
        .flatMap(({ taskId, course }) => course.map((month) => ({ taskId, ...month })));
      await tx.query(
        `INSERT INTO task_course (org_id, task_id, month_end, completion, expected)
         SELECT $1, month.* FROM unnest($2::uuid[], $3::date[], $4::numeric[], $5::numeric[]) AS month
         ON CONFLICT ON CONSTRAINT task_course_pk
         DO UPDATE SET completion = excluded.completion, expected = excluded.expected
          WHERE (task_course.completion, task_course.expected) IS DISTINCT FROM (excluded.completion, excluded.expected)`,
        [
          orgId,
          months.map(({ taskId }) => taskId),
          months.map(({ day }) => day),
          months.map(({ completion }) => completion),
          months.map(({ expected }) => expected),
        ],
      );
    }
  }
}
