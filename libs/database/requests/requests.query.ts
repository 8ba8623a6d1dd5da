import { Injectable } from '@nestjs/common';
import { CalendarDate } from '@dajuan/domain/calendar';
import { ChangedFigure, finalVerdicts, RequestKind, requests, Verdict } from '@dajuan/domain/loop';
import { Transaction } from '../connection/transactions';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A request with its task and everything said to it, oldest answer first. */
export interface RequestCard {
  readonly orgId: string;
  readonly id: string;
  readonly kind: RequestKind;
  readonly reason: string;
  readonly progress: string;
  readonly answerBy: CalendarDate;
  /** Of an extension; `dueOn` is the date as it stands. */
  readonly newDueOn: CalendarDate | null;
  readonly dueOn: CalendarDate;
  /** Of a changed target: what it measures, and from which figure to which. */
  readonly change: TargetChange | null;
  readonly task: Named;
  readonly department: Named;
  /** Whom it was put to first; null is the supervision office. */
  readonly addressee: Named | null;
  /** Whom it waits for, or waited for last; null is the supervision office. */
  readonly waitsFor: Named | null;
  readonly askedBy: Named;
  readonly askedAt: Date;
  /** Waits for its final answer, about a task that is open in a plan that runs. */
  readonly isOpen: boolean;
  readonly answers: readonly AnswerCard[];
}

export interface TargetChange extends ChangedFigure {
  readonly targetId: string;
}

export interface AnswerCard {
  readonly id: string;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly by: Named;
  readonly at: Date;
}

/** Which requests are wanted; what is left out or null narrows nothing. */
export interface WantedRequests {
  readonly requestId?: string | null;
  readonly taskId?: string | null;
  /** Whom it waits for. */
  readonly waitsForId?: string | null;
  readonly onlyOpen?: boolean;
}

type WireAnswer = Omit<AnswerCard, 'at'> & { readonly at: string };

/** Requests of a task or to a person. One round trip; leans on task_request_by_task and task_answer_by_request. */
@Injectable()
export class RequestsQuery {
  /** Most pressing first: by the day of the answer, then as they were asked. */
  async find(tx: Transaction, wanted: WantedRequests): Promise<RequestCard[]> {
    const { requestId = null, taskId = null, waitsForId = null, onlyOpen = false } = wanted;
    const rows: (Omit<RequestCard, 'answers'> & { answers: readonly WireAnswer[] })[] = await tx.query(
      `SELECT * FROM (
         SELECT request.org_id AS "orgId", request.id, request.kind, request.reason, request.progress, request.answer_by AS "answerBy",
                request.new_due_on AS "newDueOn", task.due_on AS "dueOn",
                CASE WHEN target.id IS NOT NULL THEN jsonb_build_object('targetId', target.id, 'object', target.object,
                  'unit', target.unit, 'isShare', target.type = 'ratio', 'before', coalesce(target.site_count, target.value),
                  'after', request.new_value) END AS change,
                request.asked_at AS "askedAt",
                jsonb_build_object('id', task.id, 'name', task.title) AS task,
                jsonb_build_object('id', department.id, 'name', department.name) AS department,
                CASE WHEN addressee.id IS NOT NULL THEN
                  jsonb_build_object('id', addressee.id, 'name', addressee.name) END AS addressee,
                CASE WHEN awaited.id IS NOT NULL THEN
                  jsonb_build_object('id', awaited.id, 'name', awaited.name) END AS "waitsFor",
                jsonb_build_object('id', asker.id, 'name', asker.name) AS "askedBy",
                $3::jsonb -> request.kind ? task.state AND work_plan.state = 'confirmed' AND NOT EXISTS (
                  SELECT FROM task_answer AS ending
                   WHERE ending.org_id = request.org_id AND ending.request_id = request.id
                     AND ending.verdict = ANY($4)) AS "isOpen",
                ${ANSWERS} AS answers
           FROM task_request AS request
           JOIN task ON task.org_id = request.org_id AND task.id = request.task_id
           JOIN work_plan ON work_plan.org_id = task.org_id AND work_plan.id = task.plan_id
           JOIN department ON department.org_id = task.org_id AND department.id = task.lead_department_id
           LEFT JOIN target ON target.org_id = request.org_id AND target.id = request.target_id
           LEFT JOIN LATERAL (SELECT forwarding.forwarded_to FROM task_answer AS forwarding
                 WHERE forwarding.org_id = request.org_id AND forwarding.request_id = request.id
                   AND forwarding.forwarded_to IS NOT NULL
                 ORDER BY forwarding.answered_at DESC, forwarding.id DESC LIMIT 1) AS forwarded ON true
           LEFT JOIN person AS addressee ON addressee.org_id = request.org_id AND addressee.id = request.addressee_id
           LEFT JOIN person AS awaited ON awaited.org_id = request.org_id
                AND awaited.id = coalesce(forwarded.forwarded_to, request.addressee_id)
           JOIN person AS asker ON asker.org_id = request.org_id AND asker.id = request.asked_by
          WHERE ($1::uuid IS NULL OR request.task_id = $1) AND ($2::uuid IS NULL OR awaited.id = $2)
            AND ($6::uuid IS NULL OR request.id = $6)
       ) AS card
        WHERE card."isOpen" OR NOT $5::boolean
        ORDER BY card."answerBy", card."askedAt", card.id`,
      [taskId, waitsForId, JSON.stringify(OPEN_STATES), finalVerdicts, onlyOpen, requestId],
    );
    return rows.map((row) => ({ ...row, answers: row.answers.map((each) => ({ ...each, at: new Date(each.at) })) }));
  }
}

/** By kind, the states of a task in which a request of that kind may be answered. */
const OPEN_STATES = Object.fromEntries(Object.entries(requests).map(([kind, { from }]) => [kind, from]));

const ANSWERS = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', answer.id, 'verdict', answer.verdict,
    'reason', answer.reason, 'at', answer.answered_at,
    'by', jsonb_build_object('id', answerer.id, 'name', answerer.name)) ORDER BY answer.answered_at, answer.id)
  FROM task_answer AS answer
  JOIN person AS answerer ON answerer.org_id = answer.org_id AND answerer.id = answer.answered_by
 WHERE answer.org_id = request.org_id AND answer.request_id = request.id), '[]')`;
