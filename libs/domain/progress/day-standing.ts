import { WorkingCalendar } from '../calendar';
import { ExpectedPiece, expectedPieces } from './expected-pieces';
import { Measure } from './measure';
import { measureTypes } from './measure-types';
import { ProgressEntry } from './progress-entry';
import { daysHandedIn, MeasureStanding, PlanRules, ProjectableTask, scheduleOfTask } from './project-task';
import { ReportDays, ReportStanding, reportStanding } from './report-standing';
import { ReportedTask } from './reports-until';
import { RollUpQuantity } from './roll-up-figures';

/**
 * What a task's part in roll-ups and lists on any later day is told from, stored beside its `TaskStanding`: with both, a
 * day's judgement is a comparison of dates and a line of arithmetic, without calendar, rules, measures or ledger.
 */
export interface DayStanding extends ReportStanding {
  /** e(t) between start and due date. */
  readonly curve: readonly ExpectedPiece[];
  /** Whether it has a measure with a figure at all. */
  readonly quantified: boolean;
  /** The task's one measure, where it has exactly one that counts something in a unit; null otherwise. */
  readonly quantity: RollUpQuantity | null;
  /** How often its due date was moved. */
  readonly extensions: number;
}

/** A task with all that settles its later days. */
export interface DatedProjectableTask extends Pick<ProjectableTask, 'startsOn' | 'measures' | 'ledger'>, ReportedTask {
  readonly extensions: number;
}

export interface DayFrame {
  readonly rules: PlanRules;
  readonly calendar: WorkingCalendar;
  readonly zone: string;
}

/** `figures` are the task's own, as `projectTask` gives them, in the order of its measures. Throws CalendarNotCovered. */
export function dayStanding(
  task: DatedProjectableTask,
  figures: readonly MeasureStanding[],
  { rules, calendar, zone }: DayFrame,
): DayStanding {
  const values = figures.map(({ completion }) => ({ c: completion }));
  return {
    ...reportStanding(task, reportDaysOf(task.ledger, zone), rules.reports, calendar),
    curve: expectedPieces(scheduleOfTask(task, values, rules.curve), calendar),
    quantified: task.measures.some(({ type }) => measureTypes[type].entryKind !== null),
    quantity: quantityOf(task.measures, figures),
    extensions: task.extensions,
  };
}

/** The days on which entries came, and those of the accepted ones. */
export function reportDaysOf(ledger: readonly ProgressEntry[], zone: string): ReportDays {
  const accepted = ledger.filter(({ review }) => review === 'accepted');
  return { handedIn: daysHandedIn(ledger, zone), accepted: daysHandedIn(accepted, zone) };
}

function quantityOf(measures: readonly Measure[], figures: readonly MeasureStanding[]): RollUpQuantity | null {
  const [measure] = measures;
  const actual = figures[0]?.actual ?? null;
  if (!measure || measures.length > 1 || measure.unit === null || actual === null) return null;
  const target = measure.sites?.count ?? (measure.type === 'cumulative' ? measure.target : null);
  return target === null ? null : { object: measure.object, unit: measure.unit, actual, target };
}
