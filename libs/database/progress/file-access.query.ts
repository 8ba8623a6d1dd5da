import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { Actor } from '../tasks/actor';
import { visibilityOf, visibleTasks } from '../tasks/task-sql';

/** Whether somebody may open a file. */
@Injectable()
export class FileAccessQuery {
  /** Its uploader may, and whoever sees a task that an update ties it to. False for a file that is not there. */
  async mayOpen(tx: Transaction, actor: Actor, fileId: string): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `SELECT FROM file
        WHERE file.id = $1 AND (file.uploaded_by = $3 OR EXISTS (
          SELECT FROM progress_file
            JOIN progress_update AS entry
              ON entry.org_id = progress_file.org_id AND entry.id = progress_file.update_id
            JOIN task ON task.org_id = entry.org_id AND task.id = entry.task_id
           WHERE progress_file.org_id = file.org_id AND progress_file.file_id = file.id AND ${visibleTasks(2)}))`,
      [fileId, ...visibilityOf(actor)],
    );
    return rows.length > 0;
  }
}
