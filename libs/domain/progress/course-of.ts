import { CalendarDate, WorkingCalendar } from '../calendar';
import { achieve, completionOf } from './achieve';
import { completionWhenClosed } from './closing';
import { expected } from './expected';
import { ProjectableTask, scheduleOfTask } from './project-task';
import { Curve } from './schedule';

/** A task as its course sees it. */
export interface CourseTask extends Omit<ProjectableTask, 'standing'> {
  /** The day it was closed; null while it is open. */
  readonly closedOn: CalendarDate | null;
}

/** Shares 0–1 at the end of a day; null where nothing stands or is expected. */
export interface CourseDay {
  readonly day: CalendarDate;
  readonly completion: number | null;
  readonly expected: number | null;
}

/**
 * Where the task stood, and should stand, on each of the days, which are in order. What stood on an earlier day is told
 * by the ledger as it is now, corrections and verdicts included, and holds until the next entry; closing as completed
 * counts from its day. What is expected follows from the measures that have a value by the last of the days, so that it
 * never falls. Throws CalendarNotCovered.
 */
export function courseOf(
  task: CourseTask,
  days: readonly CalendarDate[],
  { curve, calendar }: { readonly curve: Curve; readonly calendar: WorkingCalendar },
): CourseDay[] {
  const figures = days.map((day) => figuresOn(task, day));
  const latest = figures.at(-1) ?? [];
  const isQuantified = latest.some(({ c }) => c !== null);
  const schedule = scheduleOfTask(task, latest, curve);
  return days.map((day, index) => ({
    day,
    completion: completionWhenClosed(completionOf(figures[index] ?? []), closedAsOn(task, day)),
    expected: isQuantified ? expected(schedule, day, calendar) : null,
  }));
}

function figuresOn({ measures, ledger }: CourseTask, day: CalendarDate) {
  return measures.map((measure) => {
    const { c } = achieve(measure, ledger, { day, including: 'verified' });
    return { weight: measure.weight, c };
  });
}

function closedAsOn({ closedOn, closedAs }: CourseTask, day: CalendarDate) {
  return closedOn !== null && closedOn <= day ? closedAs : null;
}
