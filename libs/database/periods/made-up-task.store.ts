import { Injectable } from '@nestjs/common';
import { CalendarDate, WorkingCalendar } from '@dajuan/domain/calendar';
import { Colour, hasReported, isMadeUp } from '@dajuan/domain/progress';
import { Transaction } from '../connection/transactions';
import { insertRows } from '../plans/insert-rows';
import { MadeUpTask } from './made-up-task.entity';
import { TaskSince } from './task-since';

interface OwedRow {
  readonly periodId: string;
  readonly taskId: string;
  readonly endsOn: CalendarDate;
  readonly colour: Colour;
  readonly completion: number | null;
  readonly expected: number | null;
  readonly reported: boolean | null;
}

/** What of locked periods was made up; a mark beside the kept colour. */
@Injectable()
export class MadeUpTaskStore {
  /**
   * Appends what the tasks have made up by now and had not before; twice ends the same. For tasks that are locked. One
   * round trip where there is nothing to make up; leans on locked_task_by_task.
   */
  async follow(
    tx: Transaction,
    orgId: string,
    tasks: readonly TaskSince[],
    frame: { readonly day: CalendarDate; readonly calendar: WorkingCalendar },
  ): Promise<void> {
    await insertRows(tx, MadeUpTask, await this.madeUpBy(tx, orgId, tasks, frame));
  }

  /** What the tasks have made up by the day and nobody has written down: empty while the marks are kept in step. */
  async madeUpBy(
    tx: Transaction,
    orgId: string,
    tasks: readonly TaskSince[],
    { day, calendar }: { readonly day: CalendarDate; readonly calendar: WorkingCalendar },
  ): Promise<MadeUpTask[]> {
    const owed = await this.owedBy(
      tx,
      tasks.map(({ taskId }) => taskId),
    );
    if (owed.length === 0) return [];
    const known = new Map(tasks.map((task) => [task.taskId, task]));
    return owed.flatMap(({ periodId, taskId, endsOn, ...frozen }) => {
      const since = known.get(taskId);
      if (since === undefined) return [];
      const { completion, rule, ...reports } = since;
      const asked = { ...reports, until: endsOn, knownOn: day };
      const reported = hasReported(asked, rule, calendar) !== false;
      if (!isMadeUp(frozen, { completion, hasReported: reported })) return [];
      return [{ orgId, periodId, taskId, madeUpOn: day, completion }];
    });
  }

  private owedBy(tx: Transaction, taskIds: readonly string[]): Promise<OwedRow[]> {
    return tx.query(
      `SELECT frozen.period_id AS "periodId", frozen.task_id AS "taskId", period.ends_on AS "endsOn", frozen.colour,
              frozen.completion, frozen.expected, frozen.reported
         FROM locked_task AS frozen
         JOIN locked_period AS period ON period.org_id = frozen.org_id AND period.id = frozen.period_id
        WHERE frozen.task_id = ANY($1)
          AND (frozen.colour IN ('red', 'yellow') OR frozen.reported = false)
          AND NOT EXISTS (SELECT FROM made_up_task AS made_up
                           WHERE made_up.org_id = frozen.org_id AND made_up.period_id = frozen.period_id
                             AND made_up.task_id = frozen.task_id)`,
      [taskIds],
    );
  }
}
