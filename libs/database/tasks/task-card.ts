import { CalendarDate, WorkingCalendar } from '@dajuan/domain/calendar';
import { TaskState } from '@dajuan/domain/loop';
import {
  Colour,
  ColouredTask,
  expected,
  Measure,
  PlanRules,
  ReportRecord,
  scheduleOfTask,
  peerStandingOf,
} from '@dajuan/domain/progress';
import { standingOf } from './actor';
import { Task } from './task.entity';
import { TargetFigure, TaskProjection } from './task-projection.entity';

/** A department or person, by id and name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

type TaskColumns = Pick<
  Task,
  | 'id'
  | 'planId'
  | 'number'
  | 'title'
  | 'theme'
  | 'commitment'
  | 'startsOn'
  | 'dueOn'
  | 'originalDueOn'
  | 'closedOn'
  | 'disposition'
  | 'version'
>;

type ProjectionColumns = Pick<
  TaskProjection,
  | 'achievement'
  | 'completion'
  | 'waitingCompletion'
  | 'yellowFrom'
  | 'redFrom'
  | 'nextReportDueOn'
  | 'reportMissingFrom'
  | 'lastAcceptedOn'
  | 'lastReportedOn'
  | 'waitingUpdates'
>;

/** A task as the database tells it on a day, before the rules are asked. */
export interface TaskCardRow extends TaskColumns, ProjectionColumns {
  readonly state: Exclude<TaskState, 'draft'>;
  readonly planTitle: string;
  readonly rules: PlanRules;
  readonly leadDepartment: Named;
  readonly supportDepartments: readonly Named[];
  readonly owner: Named | null;
  readonly contact: Named | null;
  readonly leader: Named | null;
  /** Today, or the last day of its plan where that is archived; see `judgedOn` in the domain. */
  readonly judgedOn: CalendarDate;
  /** By stored dates, on that day. */
  readonly colour: Colour;
  /** In force, in order; named sites are left out. */
  readonly measures: readonly Measure[];
  readonly figures: readonly TargetFigure[];
}

/** The same with what the rules say of that day. */
export interface TaskCard extends Omit<TaskCardRow, 'rules' | 'nextReportDueOn' | 'reportMissingFrom'> {
  /** e(judgedOn); null where the task has no value. */
  readonly expected: number | null;
  /** Next report due, and since when it is missing if it does not come. */
  readonly reports: Pick<ReportRecord, 'nextDueOn' | 'missingFrom'>;
  /** A due report is missing beyond its grace; none is due when the plan's year is over. */
  readonly isReportMissing: boolean;
  /** Past its due date and not closed. */
  readonly isOverdue: boolean;
}

/** What the rules make of tasks, in their order. Throws CalendarNotCovered. */
export function cardsOf(rows: readonly TaskCardRow[], calendar: WorkingCalendar): TaskCard[] {
  return rows.map((row) => cardOf(row, calendar));
}

/** What the rules make of one task. Throws CalendarNotCovered. */
export function cardOf(row: TaskCardRow, calendar: WorkingCalendar): TaskCard {
  const { rules: _rules, nextReportDueOn: nextDueOn, reportMissingFrom: missingFrom, ...card } = row;
  const day = row.judgedOn;
  const isOpen = standingOf[row.state] === 'active';
  return {
    ...card,
    expected: expectedOf(row, calendar),
    reports: { nextDueOn, missingFrom },
    isReportMissing: isOpen && missingFrom !== null && day >= missingFrom,
    isOverdue: isOpen && day > row.dueOn,
  };
}

/** e(judgedOn) of a task by its stored figures; null where none of its measures has a value. */
export function expectedOf(
  row: Pick<TaskCardRow, 'judgedOn' | 'startsOn' | 'dueOn' | 'measures' | 'figures' | 'rules'>,
  calendar: WorkingCalendar,
): number | null {
  const values = row.measures.map(({ id }) => ({ c: figureOf(row.figures, id)?.completion ?? null }));
  if (values.every(({ c }) => c === null)) return null;
  return expected(scheduleOfTask(row, values, row.rules.curve), row.judgedOn, calendar);
}

/** The task as its colour is judged, to ask for the reasons. */
export function colouredTask(
  row: TaskCardRow,
  { reports, isReportMissing: isMissing }: Pick<TaskCard, 'reports' | 'isReportMissing'>,
): ColouredTask {
  const values = row.measures.map(({ id }) => ({ c: figureOf(row.figures, id)?.completion ?? null }));
  return {
    standing: standingOf[row.state],
    schedule: scheduleOfTask(row, values, row.rules.curve),
    completion: row.completion,
    reportMissingFrom: isMissing ? reports.missingFrom : null,
    peers: peerStandingOf(row.figures),
  };
}

/** What is stored of a target; undefined before its first projection. */
export function figureOf(figures: readonly TargetFigure[], targetId: string): TargetFigure | undefined {
  return figures.find((figure) => figure.targetId === targetId);
}
