import { CalendarDate } from '@dajuan/domain/calendar';
import { TaskState } from '@dajuan/domain/loop';
import { Colour } from '@dajuan/domain/progress';
import { Actor } from './actor';
import { colourOn, judgedDay, reportMissingOn, visibilityOf, visibleTasks } from './task-sql';

/** What a list is narrowed to; null narrows nothing. */
export interface TaskFilters {
  readonly planId: string | null;
  readonly departmentId: string | null;
  /** How `departmentId` has to do with the task. */
  readonly relation: 'lead' | 'support';
  readonly ownerId: string | null;
  readonly leaderId: string | null;
  readonly theme: string | null;
  /** Or anything that lies in it. */
  readonly areaId: string | null;
  readonly masterId: string | null;
  readonly colours: readonly Colour[] | null;
  readonly states: readonly TaskState[] | null;
  /** Updates waiting for review, or a due report missing. */
  readonly report: 'waiting' | 'missing' | null;
  /** Found in title, theme or the object of a target. */
  readonly search: string | null;
}

export const noFilters: TaskFilters = {
  ...{ planId: null, departmentId: null, relation: 'lead', ownerId: null, leaderId: null, theme: null },
  ...{ areaId: null, masterId: null, colours: null, states: null, report: null, search: null },
};

/**
 * A CTE `matched` of the tasks that somebody may see and that pass the filters, all but the colours: id, number, colour on
 * the day each is judged on, and `columns`, which may speak of `task`, `projection` and `plan.judged_on`. Its parameters
 * are those of `matchParameters`.
 */
export function matched(columns = ''): string {
  return `matched AS MATERIALIZED (
  SELECT task.id, task.number, ${colourOn('plan.judged_on')} AS colour ${columns && `, ${columns}`}
    FROM (SELECT work_plan.org_id, work_plan.id, ${judgedDay('$1')} AS judged_on FROM work_plan OFFSET 0) AS plan
    JOIN task ON task.org_id = plan.org_id AND task.plan_id = plan.id
    JOIN task_projection AS projection ON projection.org_id = task.org_id AND projection.task_id = task.id
   WHERE ${visibleTasks(2)}
     AND ($5::uuid IS NULL OR task.plan_id = $5)
     AND ($6::uuid IS NULL OR ($7 = 'lead' AND task.lead_department_id = $6)
          OR ($7 = 'support' AND task.id IN (SELECT task_support.task_id FROM task_support WHERE task_support.department_id = $6)))
     AND ($8::uuid IS NULL OR task.owner_id = $8)
     AND ($9::uuid IS NULL OR task.leader_id = $9)
     AND ($10::text IS NULL OR task.theme = $10)
     AND ($11::text[] IS NULL OR task.state = ANY($11))
     AND (NOT $12::boolean OR projection.waiting_updates > 0)
     AND ($13::text IS NULL OR task.title ILIKE $13 OR task.theme ILIKE $13
          OR task.id IN (SELECT target.task_id FROM target WHERE target.object ILIKE $13))
     AND (NOT $14::boolean OR ${reportMissingOn('plan.judged_on')})
     AND ($15::uuid IS NULL OR task.id IN (SELECT placed_task.task_id FROM placed_task WHERE placed_task.within_id = $15))
     AND ($16::uuid IS NULL OR task.id IN (SELECT task_master.task_id FROM task_master WHERE task_master.master_id = $16))
)`;
}

/** $1 to $16 of `matched`. */
export function matchParameters(actor: Actor, filters: TaskFilters, today: CalendarDate): unknown[] {
  const { planId, departmentId, relation, ownerId, leaderId, theme, states, report, search } = filters;
  const { areaId, masterId } = filters;
  const pattern = search === null ? null : `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  const narrowed = [planId, departmentId, relation, ownerId, leaderId, theme, states, report === 'waiting', pattern];
  return [today, ...visibilityOf(actor), ...narrowed, report === 'missing', areaId, masterId];
}
