import { colourOn, judgedDay, measuresOfTask, SUPPORT_DEPARTMENTS } from './task-sql';

/**
 * A SELECT of `TaskCardRow`s for the ids of a relation `page (task_id, place)`, in the order of `place`. `today`
 * is a parameter such as '$1'. Each lookup is by a key: the cost is that of the rows shown, not of the table.
 */
export function cardsOfPage(today: string): string {
  return `SELECT task.id, task.plan_id AS "planId", work_plan.title AS "planTitle",
      work_plan.rules, task.number,
      task.title, task.theme, task.commitment, task.state, task.version,
      task.starts_on AS "startsOn", task.due_on AS "dueOn", task.original_due_on AS "originalDueOn",
      task.closed_on AS "closedOn", task.disposition,
      jsonb_build_object('id', lead.id, 'name', lead.name) AS "leadDepartment",
      ${SUPPORT_DEPARTMENTS} AS "supportDepartments",
      CASE WHEN owner.id IS NOT NULL THEN jsonb_build_object('id', owner.id, 'name', owner.name) END AS owner,
      CASE WHEN contact.id IS NOT NULL THEN jsonb_build_object('id', contact.id, 'name', contact.name) END AS contact,
      CASE WHEN leader.id IS NOT NULL THEN jsonb_build_object('id', leader.id, 'name', leader.name) END AS leader,
      ${judgedDay(today)} AS "judgedOn", ${colourOn(judgedDay(today))} AS colour, projection.achievement, projection.completion,
      projection.waiting_completion AS "waitingCompletion",
      projection.yellow_from AS "yellowFrom", projection.red_from AS "redFrom",
      projection.next_report_due_on AS "nextReportDueOn", projection.report_missing_from AS "reportMissingFrom",
      projection.last_accepted_on AS "lastAcceptedOn", projection.last_reported_on AS "lastReportedOn",
      coalesce(projection.waiting_updates, 0) AS "waitingUpdates", coalesce(projection.figures, '[]') AS figures,
      ${measuresOfTask({ withSites: false })} AS measures
    FROM page
    JOIN task ON task.id = page.task_id
    JOIN work_plan ON work_plan.org_id = task.org_id AND work_plan.id = task.plan_id
    JOIN department AS lead ON lead.org_id = task.org_id AND lead.id = task.lead_department_id
    LEFT JOIN person AS owner ON owner.org_id = task.org_id AND owner.id = task.owner_id
    LEFT JOIN person AS contact ON contact.org_id = task.org_id AND contact.id = task.contact_id
    LEFT JOIN person AS leader ON leader.org_id = task.org_id AND leader.id = task.leader_id
    LEFT JOIN task_projection AS projection ON projection.org_id = task.org_id AND projection.task_id = task.id
    ORDER BY page.place`;
}
