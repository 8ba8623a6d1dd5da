import { WorkingCalendar } from '@dajuan/domain/calendar';
import { Colour, gapPoints } from '@dajuan/domain/progress';
import { expectedOf, TaskCardRow } from './task-card';
import { gapOf, expectedOn } from './task-sql';

/** `gap`: largest first; `urgent`: red before yellow before the rest, and then by gap. */
export type TaskSort = 'number' | 'due' | 'completion' | 'title' | 'gap' | 'urgent';

/** A sort of the tasks a query has matched: the columns it wants of `matched`, and their order without the ties. */
export interface SortSql {
  readonly columns: string;
  readonly order: string;
}

const urgency: readonly Colour[] = ['red', 'yellow', 'green', 'blue', 'grey'];
const GAP = `${gapOf(expectedOn('plan.judged_on'), 'projection.completion')} AS gap`;

/** Every sort in SQL; ties are broken by number and id, so that no row is on two pages. */
export const sorts: Readonly<Record<TaskSort, SortSql>> = {
  number: { columns: '', order: '' },
  due: { columns: 'task.due_on', order: 'due_on,' },
  completion: { columns: 'projection.completion', order: 'completion NULLS LAST,' },
  title: { columns: 'task.title', order: 'title,' },
  gap: { columns: GAP, order: 'gap DESC NULLS LAST,' },
  urgent: { columns: GAP, order: `array_position('{${urgency.join(',')}}'::text[], colour), gap DESC NULLS LAST,` },
};

type Sorted = Pick<
  TaskCardRow,
  | 'id'
  | 'number'
  | 'title'
  | 'judgedOn'
  | 'colour'
  | 'startsOn'
  | 'dueOn'
  | 'completion'
  | 'measures'
  | 'figures'
  | 'rules'
>;

/** The same order for tasks that are here already. */
export function inOrderOf<Task extends Sorted>(
  sort: TaskSort,
  tasks: readonly Task[],
  calendar: WorkingCalendar,
): Task[] {
  const gaps = new Map(tasks.map((task) => [task.id, gapOn(task, calendar)]));
  const byGap = (a: Task, b: Task) => (gaps.get(b.id) ?? 0) - (gaps.get(a.id) ?? 0);
  const comparisons: Readonly<Record<TaskSort, (a: Task, b: Task) => number>> = {
    number: () => 0,
    due: (a, b) => byText(a.dueOn, b.dueOn),
    completion: (a, b) => (a.completion ?? 2) - (b.completion ?? 2),
    title: (a, b) => byText(a.title, b.title),
    gap: byGap,
    urgent: (a, b) => urgency.indexOf(a.colour) - urgency.indexOf(b.colour) || byGap(a, b),
  };
  return [...tasks].sort((a, b) => comparisons[sort](a, b) || a.number - b.number || byText(a.id, b.id));
}

function gapOn(task: Sorted, calendar: WorkingCalendar): number {
  const share = expectedOf(task, calendar);
  return share === null || task.completion === null ? -Number.MAX_VALUE : gapPoints(share, task.completion);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
