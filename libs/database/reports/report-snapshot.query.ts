import { Injectable } from '@nestjs/common';
import { Measure } from '@dajuan/domain/progress';
import { Transaction } from '../connection/transactions';
import { TargetFigure } from '../tasks/task-projection.entity';
import { measuresOfTask, SUPPORT_DEPARTMENTS } from '../tasks/task-sql';

/** What a report says of a task beside its figures in roll-ups. */
export interface ReportedTask {
  readonly taskId: string;
  readonly number: number;
  readonly supportDepartments: readonly { readonly id: string; readonly name: string }[];
  readonly measures: readonly Measure[];
  readonly figures: readonly TargetFigure[];
  /** Of the latest update that was not returned and says anything; empty when none does. */
  readonly note: string;
  readonly nextStep: string;
}

/** The part of a report's snapshot that roll-ups do not know. */
@Injectable()
export class ReportSnapshotQuery {
  /** Holds the plan's figures as they are until the transaction ends, so that all of a snapshot is of one moment. */
  async hold(tx: Transaction, planId: string): Promise<void> {
    await tx.query(
      `SELECT FROM task_projection AS projection
         JOIN task ON task.org_id = projection.org_id AND task.id = projection.task_id
        WHERE task.plan_id = $1
        ORDER BY projection.task_id
          FOR SHARE OF projection`,
      [planId],
    );
  }

  /** The tasks of a plan by number. One round trip; leans on task_by_lead and progress_update_by_task. */
  tasks(tx: Transaction, planId: string): Promise<ReportedTask[]> {
    return tx.query(
      `SELECT task.id AS "taskId", task.number, ${SUPPORT_DEPARTMENTS} AS "supportDepartments",
              ${measuresOfTask({ withSites: false })} AS measures,
              coalesce(projection.figures, '[]') AS figures,
              coalesce(said.note, '') AS note, coalesce(said.next_step, '') AS "nextStep"
         FROM task
         LEFT JOIN task_projection AS projection ON projection.org_id = task.org_id AND projection.task_id = task.id
         LEFT JOIN LATERAL (
           SELECT entry.note, entry.next_step
             FROM progress_update AS entry
             LEFT JOIN progress_review AS verdict ON verdict.org_id = entry.org_id AND verdict.update_id = entry.id
            WHERE entry.org_id = task.org_id AND entry.task_id = task.id
              AND verdict.verdict IS DISTINCT FROM 'returned' AND (entry.note <> '' OR entry.next_step <> '')
            ORDER BY entry.id DESC LIMIT 1
         ) AS said ON true
        WHERE task.plan_id = $1
        ORDER BY task.number`,
      [planId],
    );
  }
}
