import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { listVisibilityOf, visibleLists } from '../lists/list-access';
import { Actor } from '../tasks/actor';
import { visibilityOf, visibleTasks } from '../tasks/task-sql';

/** Whether somebody may open a file. */
@Injectable()
export class FileAccessQuery {
  /** Its uploader may, and whoever sees a task that an update ties it to, or a list in which it bears out a step. False for a file that is not there. */
  async mayOpen(tx: Transaction, actor: Actor, fileId: string): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `SELECT FROM file
        WHERE file.id = $1 AND (file.uploaded_by = $3 OR EXISTS (
          SELECT FROM progress_file
            JOIN progress_update AS entry
              ON entry.org_id = progress_file.org_id AND entry.id = progress_file.update_id
            JOIN task ON task.org_id = entry.org_id AND task.id = entry.task_id
           WHERE progress_file.org_id = file.org_id AND progress_file.file_id = file.id AND ${visibleTasks(2)})
          OR EXISTS (
          SELECT FROM entry_step_file
            JOIN entry_step ON entry_step.org_id = entry_step_file.org_id AND entry_step.id = entry_step_file.step_id
            JOIN list_entry ON list_entry.org_id = entry_step.org_id AND list_entry.id = entry_step.entry_id
            JOIN named_list ON named_list.org_id = list_entry.org_id AND named_list.id = list_entry.list_id
           WHERE entry_step_file.org_id = file.org_id AND entry_step_file.file_id = file.id AND ${visibleLists(5)}))`,
      [fileId, ...visibilityOf(actor), ...listVisibilityOf(actor)],
    );
    return rows.length > 0;
  }
}
