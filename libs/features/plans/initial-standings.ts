import { ChartedTask, PlanSpan, ProjectedTask } from '@dajuan/database/tasks';
import { CalendarDate, monthEnds, yearOf } from '@dajuan/domain/calendar';
import { CalendarNotCovered } from '@dajuan/domain/errors';
import { courseOf, dayStanding, projectTask, ProjectionFrame } from '@dajuan/domain/progress';
import { ItemProblem, PlanRefused } from './plan-refused.error';
import { planRefusal } from './plan-refusals';
import { TaskRows } from './task-of-item';

/**
 * Where each task stands before anything is reported, and its course by the months of its plan. Throws PlanRefused for
 * items whose dates lie in years that the working calendar does not hold.
 */
export function initialStandings(
  rows: readonly TaskRows[],
  { startsOn: firstDay, endsOn: lastDay }: PlanSpan,
  frame: ProjectionFrame,
): (ProjectedTask & ChartedTask)[] {
  const months = monthEnds(firstDay, lastDay);
  const standings: (ProjectedTask & ChartedTask)[] = [];
  const problems: ItemProblem[] = [];
  for (const { task, measures } of rows) {
    const { id: taskId, startsOn, dueOn } = task;
    try {
      const asked = { closedAs: null, closedOn: null, startsOn, dueOn, measures, ledger: [] };
      const figured = projectTask({ ...asked, standing: 'active' }, frame);
      const dated = { ...asked, planEndsOn: lastDay, extensions: 0 };
      const standing = { ...figured, ...dayStanding(dated, figured.figures, frame) };
      const { calendar, rules } = frame;
      standings.push({ taskId, standing, course: courseOf(asked, months, { curve: rules.curve, calendar }) });
    } catch (error) {
      if (!(error instanceof CalendarNotCovered)) throw error;
      problems.push({ itemId: task.planItemId, ...planRefusal('calendar_not_covered', fieldOf(error.year, dueOn)) });
    }
  }
  if (problems.length > 0) throw new PlanRefused(problems);
  return standings;
}

function fieldOf(year: number, dueOn: CalendarDate): 'dueOn' | 'startsOn' {
  return year >= yearOf(dueOn) ? 'dueOn' : 'startsOn';
}
