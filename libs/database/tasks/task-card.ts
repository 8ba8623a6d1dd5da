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
} from '@dajuan/domain/progress';
import { standingOf } from './actor';
import { reportRecordsOn } from './report-records';
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
  | 'lastAcceptedOn'
  | 'lastReportedOn'
  | 'waitingUpdates'
>;

/** A task as the database tells it, before a day is asked about. */
export interface TaskCardRow extends TaskColumns, ProjectionColumns {
  readonly state: Exclude<TaskState, 'draft'>;
  readonly planTitle: string;
  readonly rules: PlanRules;
  readonly leadDepartment: Named;
  readonly supportDepartments: readonly Named[];
  readonly owner: Named | null;
  readonly leader: Named | null;
  /** By stored dates and the day asked about. */
  readonly colour: Colour;
  /** In force, in order; named sites are left out. */
  readonly measures: readonly Measure[];
  readonly figures: readonly TargetFigure[];
  /** The days on which reports came, those returned left out. */
  readonly daysReported: readonly CalendarDate[];
}

/** The same with what the rules say of the day. */
export interface TaskCard extends Omit<TaskCardRow, 'rules' | 'daysReported'> {
  /** e(day); null where the task has no value. */
  readonly expected: number | null;
  /** Next report due, and since when it is missing if it does not come. */
  readonly reports: Pick<ReportRecord, 'nextDueOn' | 'missingFrom'>;
  /** A due report is missing beyond its grace. */
  readonly isReportMissing: boolean;
  /** Past its due date and not closed. */
  readonly isOverdue: boolean;
}

/** What the day makes of tasks, in their order. Throws CalendarNotCovered. */
export function cardsOn(rows: readonly TaskCardRow[], day: CalendarDate, calendar: WorkingCalendar): TaskCard[] {
  const recordOf = reportRecordsOn(day, calendar);
  return rows.map((row) => cardOn(row, day, calendar, recordOf));
}

/** What the day makes of one task. Throws CalendarNotCovered. */
export function cardOn(
  row: TaskCardRow,
  day: CalendarDate,
  calendar: WorkingCalendar,
  recordOf = reportRecordsOn(day, calendar),
): TaskCard {
  const { rules, daysReported, ...card } = row;
  const isOpen = standingOf[row.state] === 'active';
  const { nextDueOn, missingFrom } = recordOf(rules.reports, row.startsOn, daysReported);
  return {
    ...card,
    expected: expectedOf(row, day, calendar),
    reports: { nextDueOn, missingFrom },
    isReportMissing: isOpen && day >= missingFrom,
    isOverdue: isOpen && day > row.dueOn,
  };
}

/** e(day) of a task by its stored figures; null where none of its measures has a value. */
export function expectedOf(
  row: Pick<TaskCardRow, 'startsOn' | 'dueOn' | 'measures' | 'figures' | 'rules'>,
  day: CalendarDate,
  calendar: WorkingCalendar,
): number | null {
  const values = row.measures.map(({ id }) => ({ c: figureOf(row.figures, id)?.completion ?? null }));
  if (values.every(({ c }) => c === null)) return null;
  return expected(scheduleOfTask(row, values, row.rules.curve), day, calendar);
}

/** The task as its colour is judged, to ask for the reasons. */
export function colouredTask(row: TaskCardRow, reports: Pick<ReportRecord, 'missingFrom'>): ColouredTask {
  const values = row.measures.map(({ id }) => ({ c: figureOf(row.figures, id)?.completion ?? null }));
  return {
    standing: standingOf[row.state],
    schedule: scheduleOfTask(row, values, row.rules.curve),
    completion: row.completion,
    reportMissingFrom: reports.missingFrom,
  };
}

/** What is stored of a target; undefined before its first projection. */
export function figureOf(figures: readonly TargetFigure[], targetId: string): TargetFigure | undefined {
  return figures.find((figure) => figure.targetId === targetId);
}
