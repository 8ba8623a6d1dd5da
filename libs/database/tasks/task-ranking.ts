import { WorkingCalendar } from '@dajuan/domain/calendar';
import { Colour, gapPoints, isReportMissing } from '@dajuan/domain/progress';
import { reportRecordsBy } from './report-records';
import { expectedOf, TaskCardRow } from './task-card';

/** What the rules must see of a task to rank it by its gap, or to say that its report is missing. */
export interface RankedTask extends Pick<
  TaskCardRow,
  | 'id'
  | 'number'
  | 'title'
  | 'judgedOn'
  | 'colour'
  | 'startsOn'
  | 'dueOn'
  | 'closedOn'
  | 'planEndsOn'
  | 'completion'
  | 'measures'
  | 'figures'
  | 'rules'
  | 'daysReported'
> {
  readonly isOpen: boolean;
}

/** By gap alone, or red before yellow before the rest and then by gap. */
export type Ranking = 'gap' | 'urgent';

const urgency: readonly Colour[] = ['red', 'yellow', 'green', 'blue', 'grey'];

/** Largest gap first, those without one last; ties by number and id. */
export function ranked(tasks: readonly RankedTask[], ranking: Ranking, calendar: WorkingCalendar): RankedTask[] {
  const keyed = tasks.map((task) => ({ task, gap: gapOf(task, calendar) }));
  const byColour = (task: RankedTask) => (ranking === 'urgent' ? urgency.indexOf(task.colour) : 0);
  return keyed
    .sort((a, b) => byColour(a.task) - byColour(b.task) || b.gap - a.gap || inOrder(a.task, b.task))
    .map(({ task }) => task);
}

/** Those whose report is missing beyond its grace on the day they are judged on. */
export function withMissingReport(tasks: readonly RankedTask[], calendar: WorkingCalendar): RankedTask[] {
  const recordOf = reportRecordsBy(calendar);
  return tasks.filter(
    ({ isOpen, rules, judgedOn, ...task }) =>
      isOpen && isReportMissing(recordOf(rules.reports, task.startsOn, task.daysReported, judgedOn), task, judgedOn),
  );
}

function gapOf(task: RankedTask, calendar: WorkingCalendar): number {
  const share = expectedOf(task, calendar);
  return share === null || task.completion === null ? -Number.MAX_VALUE : gapPoints(share, task.completion);
}

export function inOrder(a: Pick<RankedTask, 'id' | 'number'>, b: Pick<RankedTask, 'id' | 'number'>): number {
  return a.number - b.number || (a.id < b.id ? -1 : Number(a.id > b.id));
}
