import { ReportedTask } from '@dajuan/database/reports';
import { PlacedRollUpTask } from '@dajuan/database/roll-ups';
import { TargetFigure } from '@dajuan/database/tasks';
import { CalendarDate, CalendarMonth } from '@dajuan/domain/calendar';
import { colourFromDates, ColourSettings, countedPart, Measure, rollUp } from '@dajuan/domain/progress';
import { ReportSnapshot, SnapshotMeasure, SnapshotTask } from '@dajuan/domain/reporting';

/** What a snapshot is taken of. */
export interface SnapshotFrame {
  readonly organisation: string;
  /** Null for the whole organisation. */
  readonly department: { readonly id: string; readonly name: string } | null;
  readonly plan: string;
  readonly month: CalendarMonth;
  readonly day: CalendarDate;
  readonly colours: ColourSettings;
}

/**
 * Freezes what the tasks of a plan say on a day. A task counts once, for its lead department; what a department supports
 * stands apart and is in no figure.
 */
export function snapshotOf(
  frame: SnapshotFrame,
  placed: readonly PlacedRollUpTask[],
  reported: readonly ReportedTask[],
): ReportSnapshot {
  const { organisation, department, plan, month, day } = frame;
  const said = new Map(reported.map((task) => [task.taskId, task]));
  const own = placed.filter(({ keys }) => department === null || keys.department === department.id);
  const supporting = placed.filter(({ task }) =>
    said.get(task.id)?.supportDepartments.some(({ id }) => id === department?.id),
  );
  const toRow = (task: PlacedRollUpTask): SnapshotTask[] => snapshotTask(task, said.get(task.task.id), frame);
  return {
    ...{ organisation, department: department?.name ?? null, plan, month, day },
    figures: rollUp(
      own.map(({ task }) => task),
      day,
      frame.colours,
    ),
    tasks: own.flatMap(toRow),
    supporting: supporting.flatMap(toRow),
  };
}

function snapshotTask(
  { task, departmentName }: PlacedRollUpTask,
  said: ReportedTask | undefined,
  { day, colours }: SnapshotFrame,
): SnapshotTask[] {
  if (said === undefined) return [];
  const { weighed, rates, leftOut } = countedPart(task, day, colours);
  const { title, dueOn, originalDueOn, standing, completion, waitingCompletion, expected, reported } = task;
  return [
    {
      ...{ taskId: task.id, number: said.number, title, leadDepartment: departmentName },
      supportDepartments: said.supportDepartments.map(({ name }) => name),
      ...{ dueOn, originalDueOn, standing, colour: colourFromDates(task, day) },
      ...{ completion, waitingCompletion, expected, reported },
      measures: said.measures.map((measure) =>
        snapshotMeasure(
          measure,
          said.figures.find(({ targetId }) => targetId === measure.id),
        ),
      ),
      counted: { weighed, rates, leftOut },
      note: noteOf(said),
    },
  ];
}

function snapshotMeasure(measure: Measure, figure: TargetFigure | undefined): SnapshotMeasure {
  const { type, object, unit, ratioBound, range, weight } = measure;
  return {
    ...{ type, object, unit, ratioBound, range, weight, target: targetOf(measure) },
    actual: figure?.actual ?? null,
    numerator: figure?.numerator ?? null,
    denominator: figure?.denominator ?? null,
    achievement: figure?.achievement ?? null,
  };
}

/** Of sites their count and of nodes their number, otherwise the target value. */
function targetOf({ type, sites, milestones, target }: Measure): number | null {
  if (type === 'sites') return sites?.count ?? target;
  return type === 'milestones' ? milestones.length : target;
}

function noteOf({ note, nextStep }: ReportedTask): string {
  return [note, nextStep && `下一步：${nextStep}`].filter((part) => part !== '').join('；');
}
