import { Injectable } from '@nestjs/common';
import { CalendarDate } from '@dajuan/domain/calendar';
import { Colour, PeriodSpan } from '@dajuan/domain/progress';
import { Transaction } from '../connection/transactions';
import { Actor } from '../tasks/actor';
import { Named } from '../tasks/task-card';
import { visibilityOf, visibleTasks } from '../tasks/task-sql';

/** What a locked period came to, beside its roll-ups. */
export interface LockedPeriodCounts {
  readonly periodId: string;
  /** Null: locked by schedule. */
  readonly lockedBy: Named | null;
  /** Tasks whose report had not come. */
  readonly missing: number;
  /** Tasks that have made it up since. */
  readonly madeUp: number;
}

/** A task in one locked period. */
export interface PeriodCell extends PeriodSpan {
  readonly periodId: string;
  readonly lockedAt: Date;
  readonly colour: Colour;
  readonly completion: number | null;
  readonly waitingCompletion: number | null;
  readonly expected: number | null;
  readonly gap: number | null;
  readonly reported: boolean | null;
  /** The day it had made up what was due; null: it has not, or there was nothing to make up. */
  readonly madeUpOn: CalendarDate | null;
}

/** A task's row of the grid: 每期状况. */
export interface PeriodRow {
  readonly taskId: string;
  readonly number: number;
  readonly title: string;
  readonly leadDepartment: Named;
  /** In the order of the periods; a task that came later has no cell in those before. */
  readonly cells: readonly PeriodCell[];
}

type WireCell = Omit<PeriodCell, 'lockedAt'> & { readonly lockedAt: string };

const CELLS = `coalesce(jsonb_agg(jsonb_build_object('periodId', frozen.period_id, 'every', period.every,
    'startsOn', period.starts_on, 'endsOn', period.ends_on, 'lockedAt', period.locked_at, 'colour', frozen.colour,
    'completion', frozen.completion, 'waitingCompletion', frozen.waiting_completion, 'expected', frozen.expected,
    'gap', frozen.gap, 'reported', frozen.reported, 'madeUpOn', made_up.made_up_on) ORDER BY period.starts_on)
  FILTER (WHERE frozen.period_id IS NOT NULL), '[]')`;

const FROZEN = `locked_task AS frozen
  JOIN locked_period AS period ON period.org_id = frozen.org_id AND period.id = frozen.period_id
  LEFT JOIN made_up_task AS made_up ON made_up.org_id = frozen.org_id AND made_up.period_id = frozen.period_id
    AND made_up.task_id = frozen.task_id`;

/** What locked periods say. Leans on locked_task_pk and locked_task_by_task. */
@Injectable()
export class PeriodsQuery {
  /** Of a plan's locked periods, in no order. */
  counts(tx: Transaction, planId: string): Promise<LockedPeriodCounts[]> {
    return tx.query(
      `SELECT period.id AS "periodId",
              CASE WHEN person.id IS NOT NULL THEN jsonb_build_object('id', person.id, 'name', person.name) END
                AS "lockedBy",
              (SELECT count(*) FROM locked_task AS frozen
                WHERE frozen.org_id = period.org_id AND frozen.period_id = period.id AND frozen.reported = false)
                AS missing,
              (SELECT count(*) FROM made_up_task AS made_up
                WHERE made_up.org_id = period.org_id AND made_up.period_id = period.id) AS "madeUp"
         FROM locked_period AS period
         LEFT JOIN person ON person.org_id = period.org_id AND person.id = period.locked_by
        WHERE period.plan_id = $1`,
      [planId],
    );
  }

  /** The plan's next tasks that the actor may see, after a number, with a cell for each locked period they were in. */
  async rows(
    tx: Transaction,
    planId: string,
    actor: Actor,
    page: { readonly after: number; readonly limit: number },
  ): Promise<PeriodRow[]> {
    const rows: (Omit<PeriodRow, 'cells'> & { cells: WireCell[] })[] = await tx.query(
      `SELECT task.id AS "taskId", task.number, task.title,
              jsonb_build_object('id', department.id, 'name', department.name) AS "leadDepartment",
              (SELECT ${CELLS} FROM ${FROZEN}
                WHERE frozen.org_id = task.org_id AND frozen.task_id = task.id) AS cells
         FROM task
         JOIN department ON department.org_id = task.org_id AND department.id = task.lead_department_id
        WHERE task.plan_id = $1 AND task.number > $2 AND ${visibleTasks(4)}
        ORDER BY task.number
        LIMIT $3`,
      [planId, page.after, page.limit, ...visibilityOf(actor)],
    );
    return rows.map(({ cells, ...row }) => ({ ...row, cells: cells.map(cellOf) }));
  }

  /** The same of one task: its strip. */
  async ofTask(tx: Transaction, taskId: string): Promise<readonly PeriodCell[]> {
    const [row]: { cells: WireCell[] }[] = await tx.query(
      `SELECT ${CELLS} AS cells FROM ${FROZEN} WHERE frozen.task_id = $1`,
      [taskId],
    );
    return (row?.cells ?? []).map(cellOf);
  }
}

function cellOf(cell: WireCell): PeriodCell {
  return { ...cell, lockedAt: new Date(cell.lockedAt) };
}
