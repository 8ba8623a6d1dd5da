import { Injectable } from '@nestjs/common';
import { CalendarDate } from '@dajuan/domain/calendar';
import { Side, TaskState } from '@dajuan/domain/loop';
import { Colour } from '@dajuan/domain/progress';
import { Transaction } from '../connection/transactions';
import { colourOn, judgedDay } from '../tasks/task-sql';
import { Mandate } from './mandate.entity';
import { MandateMoveKind } from './mandate-move.entity';

/** A step of a mandate as its history tells it. */
export interface ToldMandateMove {
  readonly id: string;
  readonly kind: MandateMoveKind;
  readonly toState: TaskState;
  readonly reason: string;
  readonly actor: string;
  readonly movedAt: string;
}

/** The task a received mandate became, as it stands. */
export interface MandateTask {
  readonly id: string;
  readonly number: number;
  readonly state: Exclude<TaskState, 'draft'>;
  readonly colour: Colour;
  readonly leadDepartment: string;
  readonly owner: string | null;
  readonly dueOn: CalendarDate;
  /** c of accepted updates. */
  readonly completion: number | null;
}

/** A mandate with the name of the other side and what happened to it. */
export interface MandateCard extends Mandate {
  readonly otherName: string;
  /** Oldest first. */
  readonly moves: readonly ToldMandateMove[];
  /** Null above, and below until a department has it. */
  readonly task: MandateTask | null;
}

const MOST = 500;

/** Mandates of an organisation, given or received. One round trip; uses mandate_by_batch and mandate_move_by_mandate. */
@Injectable()
export class MandatesQuery {
  /** The newest item first, and of one item by the other side's name; at most 500. `today` judges the colours. */
  find(tx: Transaction, side: Side, today: CalendarDate): Promise<MandateCard[]> {
    return tx.query(
      `SELECT mandate.org_id AS "orgId", mandate.id, mandate.side, mandate.other_id AS "otherId",
              mandate.batch_id AS "batchId", mandate.title, mandate.words, mandate.measure,
              mandate.starts_on AS "startsOn", mandate.due_on AS "dueOn", mandate.original_due_on AS "originalDueOn",
              mandate.state, mandate.assignment, mandate.assigned_at AS "assignedAt", mandate.heard, mandate.said,
              mandate.task_id AS "taskId", mandate.figures, mandate.figures_number AS "figuresNumber",
              mandate.version, other.name AS "otherName",
              coalesce((SELECT jsonb_agg(jsonb_build_object('id', step.id, 'kind', step.kind, 'toState', step.to_state,
                  'reason', step.reason, 'actor', step.actor, 'movedAt', step.moved_at) ORDER BY step.moved_at, step.id)
                FROM mandate_move AS step
               WHERE step.org_id = mandate.org_id AND step.mandate_id = mandate.id), '[]') AS moves,
              (SELECT jsonb_build_object('id', task.id, 'number', task.number, 'state', task.state,
                  'colour', ${colourOn(judgedDay('$2'))}, 'leadDepartment', lead.name, 'owner', owner.name,
                  'dueOn', task.due_on, 'completion', projection.completion)
                FROM task
                JOIN work_plan ON work_plan.org_id = task.org_id AND work_plan.id = task.plan_id
                JOIN department AS lead ON lead.org_id = task.org_id AND lead.id = task.lead_department_id
                LEFT JOIN person AS owner ON owner.org_id = task.org_id AND owner.id = task.owner_id
                LEFT JOIN task_projection AS projection
                  ON projection.org_id = task.org_id AND projection.task_id = task.id
               WHERE task.org_id = mandate.org_id AND task.id = mandate.task_id) AS task
         FROM mandate
         JOIN organisation AS other ON other.id = mandate.other_id
        WHERE mandate.side = $1
        ORDER BY mandate.batch_id DESC, other.name, mandate.id
        LIMIT ${MOST}`,
      [side, today],
    );
  }

  /** Where a task came from; null for one of the organisation's own. Uses mandate_task_once. */
  async originOf(tx: Transaction, taskId: string): Promise<MandateOrigin | null> {
    const [origin]: MandateOrigin[] = await tx.query(
      `SELECT mandate.id AS "mandateId", mandate.due_on AS "dueOn", superior.name AS superior
         FROM mandate JOIN organisation AS superior ON superior.id = mandate.other_id
        WHERE mandate.task_id = $1`,
      [taskId],
    );
    return origin ?? null;
  }
}

/** The mandate a task came from: of which superior, and by when it is wanted there. */
export interface MandateOrigin {
  readonly mandateId: string;
  readonly superior: string;
  readonly dueOn: CalendarDate;
}
