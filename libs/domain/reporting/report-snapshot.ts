import { CalendarDate, CalendarMonth } from '../calendar';
import { Colour, CountedPart, MeasureType, RatioBound, RollUpFigures, Standing } from '../progress';

/** Everything a report says, frozen on a day; plain JSON. The same snapshot builds the same report. */
export interface ReportSnapshot {
  readonly organisation: string;
  /** Null for the whole organisation. */
  readonly department: string | null;
  readonly plan: string;
  readonly month: CalendarMonth;
  /** The day the figures stand for. */
  readonly day: CalendarDate;
  readonly figures: RollUpFigures;
  /** By position in the plan. */
  readonly tasks: readonly SnapshotTask[];
  /** Tasks the department supports 配合任务; never in its figures. */
  readonly supporting: readonly SnapshotTask[];
}

export interface SnapshotTask {
  readonly taskId: string;
  readonly number: number;
  readonly title: string;
  readonly leadDepartment: string;
  readonly supportDepartments: readonly string[];
  readonly dueOn: CalendarDate;
  readonly originalDueOn: CalendarDate;
  readonly standing: Standing;
  readonly colour: Colour;
  readonly completion: number | null;
  readonly waitingCompletion: number | null;
  readonly expected: number | null;
  readonly reported: boolean | null;
  readonly measures: readonly SnapshotMeasure[];
  /** The part it has in the figures of its lead department and of the organisation. */
  readonly counted: Pick<CountedPart, 'weighed' | 'rates' | 'leftOut'>;
  /** What the owner said of why it is behind and what comes next; empty when nothing was said. */
  readonly note: string;
}

/** A measure's figures. Shares 0–1, quantities in the measure's unit. */
export interface SnapshotMeasure {
  readonly type: MeasureType;
  readonly object: string;
  readonly unit: string | null;
  /** Of sites their count, of milestones the number of nodes; of a ratio a share. */
  readonly target: number | null;
  /** Of sites and milestones how many are done; of a ratio a share. */
  readonly actual: number | null;
  readonly ratioBound: RatioBound | null;
  readonly range: { readonly low: number; readonly high: number } | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly achievement: number | null;
  /** Among the measures of its task. */
  readonly weight: number;
}
