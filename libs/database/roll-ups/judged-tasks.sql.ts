import { CalendarDate } from '@dajuan/domain/calendar';
import { dueDatesUntil, PlanRules } from '@dajuan/domain/progress';
import { colourOn, expectedOn, gapOf } from '../tasks/task-sql';
import { dimensionColumns, groupedDimensions } from './roll-up-dimensions';

/**
 * A SELECT of the tasks of plan $1 as a roll-up counts them on day $2, one row a task: what `tallyOf` and `weighedTask` in
 * the domain say of it, which a test holds it to. The parameters are those of `judgedParameters`.
 * `columns` are wanted besides, of `task` as `task`. Each step is worked out once a row: OFFSET 0 keeps the planner from repeating it wherever it is named.
 */
export function judgedTasks(columns: readonly string[] = []): string {
  const groups = groupedDimensions.map((dimension) => `${dimensionColumns[dimension]} AS "${dimension}"`);
  return `
  SELECT placed.*,
    CASE WHEN standing = 'closed' THEN 'done' WHEN reason IS NOT NULL THEN 'other'
         WHEN $2::date > due_on OR gap >= 10 THEN 'behind' WHEN gap <= -10 THEN 'ahead' ELSE 'onTrack' END AS bucket,
    CASE WHEN due_on <= $2::date THEN coalesce(standing = 'closed' AND closed_on <= due_on, false) END AS "onTime",
    CASE WHEN original_due_on <= $2::date
         THEN coalesce(standing = 'closed' AND closed_on <= original_due_on, false) END AS "originallyOnTime",
    CASE WHEN is_active AND expected IS NOT NULL THEN
      CASE WHEN $4::text = 'points' THEN gap < $5::float8
           ELSE expected = 0 OR floor(completion / nullif(expected, 0) * 1e11 + 0.5) / 1e11 >= $6::float8 END
      END AS "onSchedule",
    CASE WHEN is_active AND reports_due > 0 THEN reports_served >= reports_due END AS covered,
    reports_on_time - (last_report_on_time > reports_due)::integer AS reports_met
  FROM (
    SELECT told.*, standing = 'active' AND reason IS DISTINCT FROM 'not_started' AS is_active,
      ${gapOf('expected', 'completion')} AS gap
    FROM (
      SELECT dated.*, CASE WHEN standing IN ('cancelled', 'paused') THEN standing WHEN colour = 'grey' THEN 'not_started'
        WHEN completion IS NOT NULL THEN NULL WHEN quantified THEN 'no_value' ELSE 'unquantified' END AS reason
      FROM (
        SELECT ${[...groups, ...columns].join(', ')},
          CASE WHEN task.state = 'cancelled' OR (task.state = 'closed' AND task.disposition = 'withdrawn') THEN 'cancelled'
               WHEN task.state IN ('closed', 'paused') THEN task.state ELSE 'active' END AS standing,
          ${colourOn('$2::date')} AS colour,
          task.due_on, task.original_due_on, task.closed_on, coalesce(task.weight, 1)::float8 AS weight,
          projection.extensions, projection.quantified, projection.completion,
          CASE WHEN task.state = 'closed' THEN projection.completion
               ELSE coalesce(projection.waiting_completion, projection.completion) END AS waiting_completion,
          ${expectedOn('$2::date')} AS expected,
          greatest(0, least($3::integer - projection.reports_before, projection.reports_asked)) AS reports_due,
          projection.reports_served, projection.reports_on_time, projection.last_report_on_time,
          projection.quantity_object, projection.quantity_unit, projection.quantity_actual, projection.quantity_target
        FROM task
        JOIN task_projection AS projection ON projection.org_id = task.org_id AND projection.task_id = task.id
        WHERE task.plan_id = $1
        OFFSET 0
      ) AS dated
      OFFSET 0
    ) AS told
    OFFSET 0
  ) AS placed`;
}

/** $1 to $6: of the gap its mode, its yellow bound in points and as a share. Below that bound a task is on schedule. */
export function judgedParameters(planId: string, day: CalendarDate, { colour, reports }: PlanRules): unknown[] {
  const { gap } = colour;
  const bounds = gap.mode === 'points' ? [gap.yellowFromPoints, null] : [null, gap.yellowBelow];
  return [planId, day, dueDatesUntil(day, reports), gap.mode, ...bounds];
}
