import { Injectable } from '@nestjs/common';
import { CalendarDate, WorkingCalendar } from '@dajuan/domain/calendar';
import {
  expected,
  Measure,
  measureTypes,
  PlanRules,
  reportsUntil,
  RollUpQuantity,
  RollUpTask,
  scheduleOfTask,
} from '@dajuan/domain/progress';
import { Transaction } from '../connection/transactions';
import { standingOf } from '../tasks/actor';
import { ReportRecords, reportRecordsBy } from '../tasks/report-records';
import { TargetFigure } from '../tasks/task-projection.entity';
import { ENTRIES_WITH_VERDICTS, measuresOfTask, reportDays } from '../tasks/task-sql';
import { Task } from '../tasks/task.entity';
import { TasksOnDayQuery } from '../tasks/tasks-on-day.query';

/** A task as roll-ups see it on a day, and where it counts. */
export interface PlacedRollUpTask {
  readonly departmentId: string;
  readonly departmentName: string;
  readonly theme: string;
  readonly task: RollUpTask;
}

/** Which of a plan's roll-ups, besides the organisation's. */
export interface RollUpGroupKey {
  readonly dimension: 'department' | 'theme';
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
  'id' | 'title' | 'theme' | 'state' | 'startsOn' | 'dueOn' | 'originalDueOn' | 'closedOn' | 'disposition' | 'weight'
>;

interface TaskRow extends TaskColumns {
  readonly departmentId: string;
  readonly departmentName: string;
  readonly planEndsOn: CalendarDate;
  readonly extensions: number;
  readonly completion: number | null;
  readonly waitingCompletion: number | null;
  readonly yellowFrom: CalendarDate | null;
  readonly redFrom: CalendarDate | null;
  readonly figures: readonly TargetFigure[];
  readonly measures: readonly Measure[];
  readonly daysReported: readonly CalendarDate[];
  readonly daysAccepted: readonly CalendarDate[];
}

/** Every task of a plan with its stored standing. One round trip; uses task_by_lead and progress_update_by_task. */
@Injectable()
export class RollUpTasksQuery {
  /** By number. A task counts once, for its lead department. Empty for a plan without tasks. */
  ofPlan(tx: Transaction, planId: string, frame: RollUpFrame): Promise<PlacedRollUpTask[]> {
    return this.tasks(tx, planId, null, null, frame);
  }

  /** The same of the tasks that count in one department's roll-up, or in one theme's. */
  ofGroup(tx: Transaction, planId: string, group: RollUpGroupKey, frame: RollUpFrame): Promise<PlacedRollUpTask[]> {
    const { dimension, key } = group;
    return dimension === 'department'
      ? this.tasks(tx, planId, key, null, frame)
      : this.tasks(tx, planId, null, key, frame);
  }

  /** The tasks of a plan as they stood on a past day, told from their facts: `days` brings what was otherwise. */
  async ofPlanOn(
    tx: Transaction,
    planId: string,
    frame: RollUpFrame,
    days: TasksOnDayQuery,
  ): Promise<PlacedRollUpTask[]> {
    const rows = await this.rows(tx, planId, null, null, frame);
    const ids = rows.map(({ id }) => id);
    const past = await days.of(tx, ids, frame);
    const recordOf = reportRecordsBy(frame.calendar);
    return rows.map((row) => placedTask({ ...row, ...past.get(row.id) }, frame, recordOf));
  }

  private async tasks(
    tx: Transaction,
    planId: string,
    departmentId: string | null,
    theme: string | null,
    frame: RollUpFrame,
  ): Promise<PlacedRollUpTask[]> {
    const rows = await this.rows(tx, planId, departmentId, theme, frame);
    const recordOf = reportRecordsBy(frame.calendar);
    return rows.map((row) => placedTask(row, frame, recordOf));
  }

  private rows(
    tx: Transaction,
    planId: string,
    departmentId: string | null,
    theme: string | null,
    frame: RollUpFrame,
  ): Promise<TaskRow[]> {
    return tx.query(
      `WITH reports AS (
         SELECT entry.task_id, ${reportDays('$2')}
           FROM ${ENTRIES_WITH_VERDICTS}
           JOIN task ON task.org_id = entry.org_id AND task.id = entry.task_id
          WHERE task.plan_id = $1 AND ${IN_GROUP}
          GROUP BY entry.task_id
       )
       SELECT task.id, task.title, task.theme, task.state, task.starts_on AS "startsOn", task.due_on AS "dueOn",
              task.original_due_on AS "originalDueOn", task.closed_on AS "closedOn", task.disposition, task.weight,
              department.id AS "departmentId", department.name AS "departmentName",
              work_plan.ends_on AS "planEndsOn", ${EXTENSIONS} AS extensions,
              projection.completion, projection.waiting_completion AS "waitingCompletion",
              projection.yellow_from AS "yellowFrom", projection.red_from AS "redFrom",
              coalesce(projection.figures, '[]') AS figures,
              ${measuresOfTask({ withSites: false })} AS measures,
              coalesce(reports."daysReported", '[]') AS "daysReported",
              coalesce(reports."daysAccepted", '[]') AS "daysAccepted"
         FROM task
         JOIN work_plan ON work_plan.org_id = task.org_id AND work_plan.id = task.plan_id
         JOIN department ON department.org_id = task.org_id AND department.id = task.lead_department_id
         LEFT JOIN task_projection AS projection ON projection.org_id = task.org_id AND projection.task_id = task.id
         LEFT JOIN reports ON reports.task_id = task.id
        WHERE task.plan_id = $1 AND ${IN_GROUP}
        ORDER BY task.number`,
      [planId, frame.zone, departmentId, theme],
    );
  }
}

/** Of one department or theme where $3 or $4 names it. */
const IN_GROUP = `($3::uuid IS NULL OR task.lead_department_id = $3) AND ($4::text IS NULL OR task.theme = $4)`;

/** How often an extension of the task was agreed to. Leans on task_request_by_task. */
const EXTENSIONS = `(SELECT count(*) FROM task_request AS request
  JOIN task_answer AS answer ON answer.org_id = request.org_id AND answer.request_id = request.id
 WHERE request.org_id = task.org_id AND request.task_id = task.id
   AND request.kind = 'extension' AND answer.verdict = 'agreed')`;

function placedTask(row: TaskRow, frame: RollUpFrame, recordOf: ReportRecords): PlacedRollUpTask {
  const { departmentId, departmentName, theme } = row;
  return { departmentId, departmentName, theme, task: rollUpTask(row, frame, recordOf) };
}

function rollUpTask(row: TaskRow, { day, rules, calendar }: RollUpFrame, recordOf: ReportRecords): RollUpTask {
  const { id, title, startsOn, dueOn, originalDueOn, closedOn, weight, yellowFrom, redFrom, extensions } = row;
  const standing = standingOf[row.state];
  const figures = row.measures.map(({ id: targetId }) => row.figures.find((figure) => figure.targetId === targetId));
  const values = figures.map((figure) => ({ c: figure?.completion ?? null }));
  const schedule = scheduleOfTask(row, values, rules.curve);
  const until = reportsUntil(row, day);
  return {
    ...{ id, title, standing, startsOn, dueOn, originalDueOn, closedOn, closedAs: row.disposition, weight },
    ...{ yellowFrom, redFrom, extensions },
    quantified: row.measures.some(({ type }) => measureTypes[type].entryKind !== null),
    completion: row.completion,
    waitingCompletion: row.waitingCompletion,
    expected: row.completion === null ? null : expected(schedule, day, calendar),
    reported: recordOf(rules.reports, startsOn, row.daysReported, until).reported,
    reports: recordOf(rules.reports, startsOn, row.daysAccepted, until).onTime,
    quantity: quantityOf(row.measures, figures),
  };
}

/** The task's one measure, where it has exactly one that counts something in a unit. */
function quantityOf(
  measures: readonly Measure[],
  figures: readonly (TargetFigure | undefined)[],
): RollUpQuantity | null {
  const [measure] = measures;
  const actual = figures[0]?.actual ?? null;
  if (!measure || measures.length > 1 || measure.unit === null || actual === null) return null;
  const target = measure.sites?.count ?? (measure.type === 'cumulative' ? measure.target : null);
  return target === null ? null : { object: measure.object, unit: measure.unit, actual, target };
}
