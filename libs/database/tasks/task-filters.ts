import { CalendarDate } from '@dajuan/domain/calendar';
import { TaskState } from '@dajuan/domain/loop';
import { Colour } from '@dajuan/domain/progress';
import { Actor } from './actor';
import { colourOn, judgedDay, visibilityOf, visibleTasks } from './task-sql';

/** What a list is narrowed to; null narrows nothing. */
export interface TaskFilters {
  readonly planId: string | null;
  readonly departmentId: string | null;
  /** How `departmentId` has to do with the task. */
  readonly relation: 'lead' | 'support';
  readonly ownerId: string | null;
  readonly leaderId: string | null;
  readonly theme: string | null;
  readonly colours: readonly Colour[] | null;
  readonly states: readonly TaskState[] | null;
  /** Updates waiting for review, or a due report missing. */
  readonly report: 'waiting' | 'missing' | null;
  /** Found in title, theme or the object of a target. */
  readonly search: string | null;
}

export const noFilters: TaskFilters = {
  ...{ planId: null, departmentId: null, relation: 'lead', ownerId: null, leaderId: null, theme: null },
  ...{ colours: null, states: null, report: null, search: null },
};

/**
 * A CTE `matched` of the tasks that somebody may see and that pass the filters, all but the colours and missing reports:
 * id, colour and the columns lists are sorted by. Its parameters are those of `matchParameters`.
 */
export const MATCHED = `matched AS MATERIALIZED (
  SELECT task.id, task.org_id, task.number, task.title, task.due_on, projection.completion,
         ${colourOn(judgedDay('$1'))} AS colour
    FROM task
    JOIN work_plan ON work_plan.org_id = task.org_id AND work_plan.id = task.plan_id
    LEFT JOIN task_projection AS projection ON projection.org_id = task.org_id AND projection.task_id = task.id
   WHERE ${visibleTasks(2)}
     AND ($5::uuid IS NULL OR task.plan_id = $5)
     AND ($6::uuid IS NULL OR ($7 = 'lead' AND task.lead_department_id = $6) OR ($7 = 'support' AND EXISTS (
           SELECT FROM task_support WHERE task_support.org_id = task.org_id
              AND task_support.task_id = task.id AND task_support.department_id = $6)))
     AND ($8::uuid IS NULL OR task.owner_id = $8)
     AND ($9::uuid IS NULL OR task.leader_id = $9)
     AND ($10::text IS NULL OR task.theme = $10)
     AND ($11::text[] IS NULL OR task.state = ANY($11))
     AND (NOT $12::boolean OR projection.waiting_updates > 0)
     AND ($13::text IS NULL OR task.title ILIKE $13 OR task.theme ILIKE $13 OR EXISTS (
           SELECT FROM target WHERE target.org_id = task.org_id
              AND target.task_id = task.id AND target.object ILIKE $13))
)`;

/** $1 to $13 of `MATCHED`. */
export function matchParameters(actor: Actor, filters: TaskFilters, today: CalendarDate): unknown[] {
  const { planId, departmentId, relation, ownerId, leaderId, theme, states, report, search } = filters;
  const pattern = search === null ? null : `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  const narrowed = [planId, departmentId, relation, ownerId, leaderId, theme, states, report === 'waiting', pattern];
  return [today, ...visibilityOf(actor), ...narrowed];
}
