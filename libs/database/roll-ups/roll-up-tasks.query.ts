import { Injectable } from '@nestjs/common';
import { CalendarDate, WorkingCalendar } from '@dajuan/domain/calendar';
import { dueDatesUntil, expectedByPieces, PlanRules, reportsByStanding, RollUpTask } from '@dajuan/domain/progress';
import { Transaction } from '../connection/transactions';
import { standingOf } from '../tasks/actor';
import { keptStanding, ProjectionColumns, STORED_STANDING } from '../tasks/kept-standing';
import { KeptStanding } from '../tasks/task-facts.query';
import { Task } from '../tasks/task.entity';
import { TaskOnDay, TasksOnDayQuery } from '../tasks/tasks-on-day.query';
import { dimensionColumns, GroupedDimension, groupedDimensions, GroupKeys } from './roll-up-dimensions';

/** A task as roll-ups see it on a day, and where it counts. */
export interface PlacedRollUpTask {
  /** Of each dimension the group it counts in; null: in none. */
  readonly keys: GroupKeys;
  readonly departmentName: string;
  readonly task: RollUpTask;
}

/** The same as of a past day, with how it stood then. */
export interface PlacedOnDay extends PlacedRollUpTask {
  readonly then: TaskOnDay;
}

/** Which of a plan's roll-ups, besides the organisation's. */
export interface RollUpGroupKey {
  readonly dimension: GroupedDimension;
  readonly key: string;
}

export interface RollUpFrame {
  readonly day: CalendarDate;
  readonly rules: PlanRules;
  readonly calendar: WorkingCalendar;
  readonly zone: string;
}

type TaskColumns = Pick<
  Task,
  'id' | 'title' | 'state' | 'startsOn' | 'dueOn' | 'originalDueOn' | 'closedOn' | 'disposition' | 'weight'
>;

interface PlacedRow extends TaskColumns {
  readonly keys: GroupKeys;
  readonly departmentName: string;
}

interface TaskRow extends PlacedRow {
  readonly projection: ProjectionColumns;
}

/** Every task of a plan with its stored standing. One round trip; uses task_by_lead. */
@Injectable()
export class RollUpTasksQuery {
  /** By number. A task counts once, for its lead department. Empty for a plan without tasks. */
  ofPlan(tx: Transaction, planId: string, frame: RollUpFrame): Promise<PlacedRollUpTask[]> {
    return this.tasks(tx, planId, null, frame);
  }

  /** The same of the tasks that count in one group's roll-up. */
  ofGroup(tx: Transaction, planId: string, group: RollUpGroupKey, frame: RollUpFrame): Promise<PlacedRollUpTask[]> {
    return this.tasks(tx, planId, group, frame);
  }

  /** The tasks of a plan as they stood on a past day, told from their facts: `days` brings what was otherwise. */
  async ofPlanOn(tx: Transaction, planId: string, frame: RollUpFrame, days: TasksOnDayQuery): Promise<PlacedOnDay[]> {
    const rows = await this.rows(tx, planId, null);
    const past = await days.of(
      tx,
      rows.map(({ id }) => id),
      frame,
    );
    return rows.flatMap((row) => {
      const then = past.get(row.id);
      return then ? [{ ...placedTask({ ...row, ...then }, then, frame), then }] : [];
    });
  }

  private async tasks(
    tx: Transaction,
    planId: string,
    group: RollUpGroupKey | null,
    frame: RollUpFrame,
  ): Promise<PlacedRollUpTask[]> {
    const rows = await this.rows(tx, planId, group);
    return rows.map((row) => placedTask(row, keptStanding(row.projection), frame));
  }

  private rows(tx: Transaction, planId: string, group: RollUpGroupKey | null): Promise<TaskRow[]> {
    const inGroup = group === null ? '$2::text IS NULL' : `${dimensionColumns[group.dimension]} = $2`;
    return tx.query(
      `SELECT task.id, task.title, task.state, task.starts_on AS "startsOn", task.due_on AS "dueOn",
              task.original_due_on AS "originalDueOn", task.closed_on AS "closedOn", task.disposition, task.weight,
              jsonb_build_object(${KEYS}) AS keys, department.name AS "departmentName", ${STORED_STANDING} AS projection
         FROM task
         JOIN department ON department.org_id = task.org_id AND department.id = task.lead_department_id
         JOIN task_projection AS projection ON projection.org_id = task.org_id AND projection.task_id = task.id
        WHERE task.plan_id = $1 AND ${inGroup}
        ORDER BY task.number`,
      [planId, group?.key ?? null],
    );
  }
}

const KEYS = groupedDimensions.map((dimension) => `'${dimension}', ${dimensionColumns[dimension]}`).join(', ');

function placedTask(
  row: PlacedRow,
  standing: Omit<KeptStanding, 'figures'>,
  { day, rules }: RollUpFrame,
): PlacedRollUpTask {
  const { keys, departmentName, state, disposition, ...task } = row;
  const { completion, waitingCompletion, curve, quantified, quantity, yellowFrom, redFrom, extensions } = standing;
  const told = {
    ...{ id: task.id, title: task.title, startsOn: task.startsOn, dueOn: task.dueOn },
    ...{ originalDueOn: task.originalDueOn, closedOn: task.closedOn, weight: task.weight },
    ...{ standing: standingOf[state], closedAs: disposition, yellowFrom, redFrom, quantified, extensions, quantity },
    ...{ completion, waitingCompletion },
    expected: completion === null ? null : expectedByPieces(curve, task, day),
    ...reportsByStanding(standing, dueDatesUntil(day, rules.reports)),
  };
  return { keys, departmentName, task: told };
}
