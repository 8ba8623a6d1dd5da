import { Injectable } from '@nestjs/common';
import { duties, Duty, finalVerdicts } from '@dajuan/domain/loop';
import { Transaction } from '../connection/transactions';

/**
 * Everything somebody holds. Tasks, requests, groups and areas are theirs as the rows say. A request asked and a report
 * to draft are whoever's they were handed to last, and else whoever's they were by nature. A post is theirs while they
 * have the role, until a hand-over of it since the role was given.
 */
@Injectable()
export class DutiesQuery {
  /** In the order of the table of duties, tasks by plan and number. One round trip. */
  of(tx: Transaction, personId: string): Promise<Duty[]> {
    return tx.query(
      `WITH handed AS MATERIALIZED (
         SELECT line.org_id, line.kind, line.subject_id, line.successor_id, hand_over.giver_id, ending.ended_at,
                row_number() OVER (PARTITION BY line.org_id, line.kind, line.subject_id
                                       ORDER BY ending.ended_at DESC, line.id DESC) = 1 AS is_last
           FROM hand_over_line AS line
           JOIN hand_over ON hand_over.org_id = line.org_id AND hand_over.id = line.hand_over_id
           JOIN hand_over_end AS ending ON ending.org_id = line.org_id AND ending.hand_over_id = line.hand_over_id
          WHERE ending.outcome = 'done' AND line.id <> ALL (ending.lapsed_line_ids)
            AND line.kind IN ('request', 'report', 'reviewer', 'head')
       )
       SELECT held.kind, held.subject_id AS "subjectId", held.title, held.task_id AS "taskId",
              held.department_id AS "departmentId", held.asked_by AS "askedById"
         FROM (${HELD_TASKS} UNION ALL ${HELD_REQUESTS} UNION ALL ${HELD_POSTS} UNION ALL ${HELD_REPORTS}
               UNION ALL ${HELD_GROUPS} UNION ALL ${HELD_AREAS})
              AS held (kind, subject_id, title, task_id, department_id, asked_by, rank)
        ORDER BY array_position($2::text[], held.kind), held.rank, held.title, held.subject_id`,
      [personId, Object.keys(duties), finalVerdicts],
    );
  }
}

const OPEN_TASK = `JOIN work_plan ON work_plan.org_id = task.org_id AND work_plan.id = task.plan_id
   AND work_plan.state = 'confirmed'`;

const HELD_TASKS = `SELECT named.kind, task.id, task.title, task.id,
       CASE WHEN named.kind = 'owner' THEN task.lead_department_id END, NULL::uuid, task.number
  FROM task ${OPEN_TASK}
 CROSS JOIN LATERAL (VALUES ('owner', task.owner_id), ('contact', task.contact_id), ('leader', task.leader_id))
       AS named (kind, person_id)
 WHERE task.state NOT IN ('closed', 'cancelled') AND $1 IN (task.owner_id, task.contact_id, task.leader_id)
   AND named.person_id = $1`;

/** Open requests, each as its asker holds it and as whoever it waits for does. */
const HELD_REQUESTS = `SELECT named.kind, request.id, task.title, task.id, NULL::uuid, request.asked_by, task.number
  FROM task_request AS request
  JOIN task ON task.org_id = request.org_id AND task.id = request.task_id ${OPEN_TASK}
  LEFT JOIN LATERAL (SELECT forwarding.forwarded_to FROM task_answer AS forwarding
        WHERE forwarding.org_id = request.org_id AND forwarding.request_id = request.id
          AND forwarding.forwarded_to IS NOT NULL
        ORDER BY forwarding.answered_at DESC, forwarding.id DESC LIMIT 1) AS forwarded ON true
  LEFT JOIN handed ON handed.org_id = request.org_id AND handed.kind = 'request' AND handed.subject_id = request.id
        AND handed.is_last
 CROSS JOIN LATERAL (VALUES ('answer', coalesce(forwarded.forwarded_to, request.addressee_id)),
        ('request', coalesce(handed.successor_id, request.asked_by))) AS named (kind, person_id)
 WHERE named.person_id = $1 AND task.state IN ('assigned', 'in_progress')
   AND NOT EXISTS (SELECT FROM task_answer AS final WHERE final.org_id = request.org_id
                      AND final.request_id = request.id AND final.verdict = ANY($3))`;

const HELD_POSTS = `SELECT post.kind, NULL::uuid, coalesce(department.name, ''), NULL::uuid,
       CASE WHEN post.kind = 'head' THEN person.department_id END, NULL::uuid, 0
  FROM person
  JOIN role_grant ON role_grant.org_id = person.org_id AND role_grant.person_id = person.id
  JOIN (VALUES ('supervisor', 'reviewer'), ('head', 'head')) AS post (role, kind) ON post.role = role_grant.role
  LEFT JOIN department ON department.org_id = person.org_id AND department.id = person.department_id
 WHERE person.id = $1
   AND NOT EXISTS (SELECT FROM handed WHERE handed.org_id = person.org_id AND handed.kind = post.kind
                      AND handed.giver_id = person.id AND handed.ended_at >= role_grant.granted_at)`;

/** Whoever drew up the last report of a plan that runs, whole or of a department, is waited for with the next. */
const HELD_REPORTS = `SELECT 'report', report.id, work_plan.title || coalesce('·' || department.name, ''), NULL::uuid,
       report.department_id, NULL::uuid, 0
  FROM (SELECT DISTINCT ON (report.org_id, report.plan_id, report.department_id) report.org_id, report.id,
               report.plan_id, report.department_id, report.requested_by
          FROM report
         ORDER BY report.org_id, report.plan_id, report.department_id, report.requested_at DESC) AS report
  JOIN work_plan ON work_plan.org_id = report.org_id AND work_plan.id = report.plan_id
   AND work_plan.state = 'confirmed'
  LEFT JOIN department ON department.org_id = report.org_id AND department.id = report.department_id
  LEFT JOIN handed ON handed.org_id = report.org_id AND handed.kind = 'report' AND handed.subject_id = report.id
        AND handed.is_last
 WHERE coalesce(handed.successor_id, report.requested_by) = $1`;

const HELD_GROUPS = `SELECT 'group', work_group.id, work_group.name, NULL::uuid, NULL::uuid, NULL::uuid, 0
  FROM work_group_member AS member
  JOIN work_group ON work_group.org_id = member.org_id AND work_group.id = member.group_id
   AND work_group.dissolved_at IS NULL
 WHERE member.person_id = $1`;

const HELD_AREAS = `SELECT 'area', area.id, area.name, NULL::uuid, NULL::uuid, NULL::uuid, area.position
  FROM area
 WHERE area.owner_id = $1`;
