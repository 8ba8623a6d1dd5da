import { Injectable } from '@nestjs/common';
import { CalendarDate } from '@dajuan/domain/calendar';
import { Disposition, TaskState } from '@dajuan/domain/loop';
import { Transaction } from '../connection/transactions';

/** Where a task goes; the dates of its closing follow its state. */
export interface TaskStep {
  readonly taskId: string;
  /** The version that was read. */
  readonly version: number;
  readonly state: TaskState;
  readonly closedOn: CalendarDate | null;
  readonly disposition: Disposition | null;
}

/** Whom a task names: 责任人 · 联络员 · 分管领导. */
export type NamedPart = 'owner' | 'contact' | 'leader';

/** The state of a task in the loop. */
@Injectable()
export class TaskStateStore {
  /**
   * Keeps every other fact of the task out until this transaction ends, so that what is projected afterwards has seen
   * all of them.
   */
  async lock(tx: Transaction, taskId: string): Promise<void> {
    await tx.query('SELECT FROM task WHERE task.id = $1 FOR NO KEY UPDATE', [taskId]);
  }

  /** The same for every task of a plan, in one order, so that nobody waits for another in a ring. */
  async lockAllOf(tx: Transaction, planId: string): Promise<void> {
    await tx.query('SELECT FROM task WHERE task.plan_id = $1 ORDER BY task.id FOR NO KEY UPDATE', [planId]);
  }

  /** Who answers for it from now on; a department that leads no longer supports. For a task that is locked. */
  async place(tx: Transaction, taskId: string, leadDepartmentId: string, ownerId: string | null): Promise<void> {
    await tx.query('UPDATE task SET lead_department_id = $2, owner_id = $3 WHERE task.id = $1', [
      taskId,
      leadDepartmentId,
      ownerId,
    ]);
    await tx.query('DELETE FROM task_support WHERE task_id = $1 AND department_id = $2', [taskId, leadDepartmentId]);
  }

  /** Names somebody else as its owner, contact or leader, or nobody. For a task that is locked. */
  async name(tx: Transaction, taskId: string, as: NamedPart, personId: string | null): Promise<void> {
    await tx.query(`UPDATE task SET ${as}_id = $2, version = version + 1 WHERE task.id = $1`, [taskId, personId]);
  }

  /** Moves the due date; the original one stays. For a task that is locked. */
  async extend(tx: Transaction, taskId: string, dueOn: CalendarDate): Promise<void> {
    await tx.query('UPDATE task SET due_on = $2, version = version + 1 WHERE task.id = $1', [taskId, dueOn]);
  }

  /** A new version of a task that is locked, as a fact beside it changed what it is measured against. */
  async touch(tx: Transaction, taskId: string): Promise<void> {
    await tx.query('UPDATE task SET version = version + 1 WHERE task.id = $1', [taskId]);
  }

  /** False when somebody else has changed the task since it was read: nothing is written. */
  async step(tx: Transaction, { taskId, version, state, closedOn, disposition }: TaskStep): Promise<boolean> {
    const [, changed]: [unknown[], number] = await tx.query(
      `UPDATE task SET state = $3, closed_on = $4, disposition = $5, version = version + 1
        WHERE task.id = $1 AND task.version = $2`,
      [taskId, version, state, closedOn, disposition],
    );
    return changed === 1;
  }
}
