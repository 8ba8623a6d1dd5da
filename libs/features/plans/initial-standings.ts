import { ProjectedTask } from '@dajuan/database/tasks';
import { CalendarDate, yearOf } from '@dajuan/domain/calendar';
import { CalendarNotCovered } from '@dajuan/domain/errors';
import { projectTask, ProjectionFrame } from '@dajuan/domain/progress';
import { ItemProblem, PlanRefused } from './plan-refused.error';
import { planRefusal } from './plan-refusals';
import { TaskRows } from './task-of-item';

/**
 * Where each task stands before anything is reported. Throws PlanRefused for items whose dates lie in years that the
 * working calendar does not hold.
 */
export function initialStandings(rows: readonly TaskRows[], frame: ProjectionFrame): ProjectedTask[] {
  const standings: ProjectedTask[] = [];
  const problems: ItemProblem[] = [];
  for (const { task, measures } of rows) {
    const { id: taskId, startsOn, dueOn } = task;
    try {
      const asked = { standing: 'active', closedAs: null, startsOn, dueOn, measures, ledger: [] } as const;
      standings.push({ taskId, standing: projectTask(asked, frame) });
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
