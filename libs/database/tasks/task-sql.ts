import { Actor, seesAll } from './actor';

/** Pieces of SQL that several queries about tasks share. Each expects a `task` (or `target`) in scope. */

/** Targets in force: one that a later target replaces is history. Leans on target_by_task and target_replaced_once. */
const IN_FORCE = `NOT EXISTS (SELECT FROM target AS later
  WHERE later.org_id = target.org_id AND later.replaces_id = target.id)`;

const MILESTONES = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', milestone.id, 'title', milestone.title,
    'weight', milestone.weight, 'dueOn', milestone.due_on) ORDER BY milestone.position)
  FROM milestone WHERE milestone.org_id = target.org_id AND milestone.target_id = target.id), '[]')`;

const NAMED_SITES = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', site.id, 'name', site.name) ORDER BY site.position)
  FROM site WHERE site.org_id = target.org_id AND site.target_id = target.id), '[]')`;

/** The task's targets as the domain's `Measure`s, in order. Named sites can be many: only a task's own page wants them. */
export function measuresOfTask(options: { withSites: boolean }): string {
  return `coalesce((SELECT jsonb_agg(jsonb_build_object(
      'id', target.id, 'type', target.type, 'object', target.object, 'unit', target.unit,
      'baseline', target.baseline, 'target', target.value, 'entryMode', target.entry_mode, 'weight', target.weight,
      'ratioBound', target.ratio_bound, 'stages', target.stages, 'components', target.components, 'recurrence', NULL, 'periodTargets', target.period_targets,
      'range', CASE WHEN target.range_low IS NOT NULL
        THEN jsonb_build_object('low', target.range_low, 'high', target.range_high) END,
      'sites', CASE WHEN target.site_count IS NOT NULL
        THEN jsonb_build_object('count', target.site_count, 'named', ${options.withSites ? NAMED_SITES : `'[]'::jsonb`}) END,
      'milestones', ${MILESTONES}) ORDER BY target.position, target.id)
    FROM target WHERE target.org_id = task.org_id AND target.task_id = task.id AND ${IN_FORCE}), '[]')`;
}

/** The verdicts on updates known as `entry`; null where one waits. */
export const VERDICTS = `LEFT JOIN progress_review AS verdict
  ON verdict.org_id = entry.org_id AND verdict.update_id = entry.id`;

/** Updates as `entry` with their verdicts. */
export const ENTRIES_WITH_VERDICTS = `progress_update AS entry ${VERDICTS}`;

export const SUPPORT_DEPARTMENTS = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', helper.id, 'name', helper.name)
    ORDER BY helper.position, helper.name)
  FROM task_support JOIN department AS helper
    ON helper.org_id = task_support.org_id AND helper.id = task_support.department_id
  WHERE task_support.org_id = task.org_id AND task_support.task_id = task.id), '[]')`;

/**
 * The day on which a task is judged, given today: the same rule as `judgedOn` in the domain, which a test holds it to.
 * Expects `work_plan`.
 */
export function judgedDay(todayParameter: string): string {
  return `least(${todayParameter}::date, CASE WHEN work_plan.state = 'archived' THEN work_plan.ends_on END)`;
}

/**
 * The colour on a day by stored dates alone: the same comparison as `colourFromDates` in the domain, which a test holds
 * it to. `day` is any expression of a date. Expects `task_projection` as `projection`.
 */
export function colourOn(day: string): string {
  return `CASE
    WHEN task.state IN ('cancelled', 'paused') THEN 'grey'
    WHEN task.state = 'closed' THEN 'blue'
    WHEN ${day} < task.starts_on THEN 'grey'
    WHEN ${day} >= projection.red_from THEN 'red'
    WHEN ${day} >= projection.yellow_from THEN 'yellow'
    ELSE 'green' END`;
}

/** How often an extension of the task was agreed to. Leans on task_request_by_task. */
export const EXTENSIONS = `(SELECT count(*) FROM task_request AS request
  JOIN task_answer AS answer ON answer.org_id = request.org_id AND answer.request_id = request.id
 WHERE request.org_id = task.org_id AND request.task_id = task.id
   AND request.kind = 'extension' AND answer.verdict = 'agreed')`;

/**
 * e on a day by the stored pieces, null where the task has no value: the same arithmetic as `expectedByPieces` in the
 * domain, which a test holds it to. Expects `task_projection` as `projection`.
 */
export function expectedOn(day: string): string {
  const piece = `width_bucket(${day}, projection.curve_from)`;
  const gone = `(${day} - projection.curve_from[${piece}])`;
  return `CASE
    WHEN projection.completion IS NULL THEN NULL
    WHEN ${day} >= task.due_on THEN 1
    WHEN ${day} < task.starts_on THEN 0
    ELSE projection.curve_share[${piece}] + projection.curve_per_day[${piece}] * ${gone}
       + projection.curve_bend[${piece}] * ${gone} * ${gone} END`;
}

/** g = 100(e − c) in percentage points, binary residue cut off as `gapPoints` in the domain does; null without a value. */
export function gapOf(expected: string, completion: string): string {
  return `floor((${expected} - ${completion}) * 1e11 + 0.5) / 1e9`;
}

/** A due report is missing beyond its grace on a day. Expects `task_projection` as `projection`. */
export function reportMissingOn(day: string): string {
  return `(task.state IN ('assigned', 'handed_back', 'in_progress') AND ${day} >= projection.report_missing_from)`;
}

/** Parameters that `visibleTasks` wants, in order: sees all, person, department. */
export function visibilityOf(actor: Actor): [boolean, string, string | null] {
  return [seesAll(actor), actor.personId, actor.departmentId];
}

/** Row scope: the condition `maySee` states, on `task`. `first` is the number of the first of its three parameters. */
export function visibleTasks(first: number): string {
  return `($${first}::boolean OR task.owner_id = $${first + 1}::uuid OR task.contact_id = $${first + 1}::uuid
    OR task.lead_department_id = $${first + 2}::uuid OR task.id IN (
        SELECT tied_task.task_id FROM tied_task WHERE tied_task.person_id = $${first + 1}::uuid)
    OR EXISTS (SELECT FROM task_support AS helping WHERE helping.org_id = task.org_id
                  AND helping.task_id = task.id AND helping.department_id = $${first + 2}::uuid))`;
}
