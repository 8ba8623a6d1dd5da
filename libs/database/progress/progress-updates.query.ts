import { Injectable } from '@nestjs/common';
import { Reviewer } from '@dajuan/domain/loop';
import { EntryFigure, ReviewState } from '@dajuan/domain/progress';
import { Transaction } from '../connection/transactions';
import { Named } from '../tasks/task-card';
import { ENTRIES_WITH_VERDICTS, VERDICTS } from '../tasks/task-sql';

/** An update with all that was said of it since. */
export interface ProgressUpdateCard extends EntryFigure {
  readonly id: string;
  readonly taskId: string;
  readonly targetId: string | null;
  readonly note: string;
  readonly nextStep: string;
  readonly correctsId: string | null;
  /** The later update that names this one, unless that was returned. */
  readonly correctedById: string | null;
  readonly reportedBy: Named;
  /** The supervision office reported it in the department's place. */
  readonly byProxy: boolean;
  readonly reportedAt: Date;
  readonly review: ReviewState;
  /** Who looks at it next while it waits; null once it has its verdict. */
  readonly waitsFor: Reviewer | null;
  /** 部门初审, where it was asked for and given. */
  readonly endorsedBy: Named | null;
  readonly endorsedAt: Date | null;
  readonly reviewReason: string;
  readonly reviewedBy: Named | null;
  readonly reviewedAt: Date | null;
  readonly files: readonly FileCard[];
}

export interface FileCard {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

export interface WaitingUpdates {
  /** Oldest first. */
  readonly updates: readonly ProgressUpdateCard[];
  readonly total: number;
}

/** Of an update without its verdict. */
const WAITS_FOR_DEPARTMENT = 'entry.wants_endorsement AND endorsement.id IS NULL';

const ENDORSEMENTS = `LEFT JOIN progress_endorsement AS endorsement
  ON endorsement.org_id = entry.org_id AND endorsement.update_id = entry.id`;

const CARD = `entry.id, entry.task_id AS "taskId", entry.target_id AS "targetId", entry.kind, entry.as_of AS "asOf",
  entry.value, entry.numerator, entry.denominator, entry.stage_id AS "stageId",
  entry.milestone_ids AS "milestoneIds", entry.site_ids AS "siteIds", entry.site_count AS "siteCount",
  entry.is_estimate AS "isEstimate",
  entry.note, entry.next_step AS "nextStep", entry.corrects_id AS "correctsId",
  (SELECT later.id FROM progress_update AS later
     LEFT JOIN progress_review AS later_verdict
       ON later_verdict.org_id = later.org_id AND later_verdict.update_id = later.id
    WHERE later.org_id = entry.org_id AND later.task_id = entry.task_id AND later.corrects_id = entry.id
      AND later_verdict.verdict IS DISTINCT FROM 'returned'
    ORDER BY later.id DESC LIMIT 1) AS "correctedById",
  jsonb_build_object('id', reporter.id, 'name', reporter.name) AS "reportedBy", entry.by_proxy AS "byProxy",
  entry.reported_at AS "reportedAt",
  coalesce(verdict.verdict, 'waiting') AS review,
  CASE WHEN verdict.id IS NULL THEN CASE WHEN ${WAITS_FOR_DEPARTMENT} THEN 'department' ELSE 'supervision' END END
    AS "waitsFor",
  CASE WHEN endorser.id IS NOT NULL THEN jsonb_build_object('id', endorser.id, 'name', endorser.name) END
    AS "endorsedBy",
  endorsement.endorsed_at AS "endorsedAt", coalesce(verdict.reason, '') AS "reviewReason",
  CASE WHEN reviewer.id IS NOT NULL THEN jsonb_build_object('id', reviewer.id, 'name', reviewer.name) END
    AS "reviewedBy",
  verdict.reviewed_at AS "reviewedAt",
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', file.id, 'name', file.name, 'mediaType', file.media_type,
      'sizeBytes', file.size_bytes, 'sha256', file.sha256) ORDER BY file.id)
    FROM progress_file JOIN file ON file.org_id = progress_file.org_id AND file.id = progress_file.file_id
   WHERE progress_file.org_id = entry.org_id AND progress_file.update_id = entry.id), '[]') AS files`;

const PEOPLE = `${ENDORSEMENTS}
  JOIN person AS reporter ON reporter.org_id = entry.org_id AND reporter.id = entry.reported_by
  LEFT JOIN person AS reviewer ON reviewer.org_id = entry.org_id AND reviewer.id = verdict.reviewed_by
  LEFT JOIN person AS endorser ON endorser.org_id = entry.org_id AND endorser.id = endorsement.endorsed_by`;

/** What was reported, as screens show it. Each question is one round trip. */
@Injectable()
export class ProgressUpdatesQuery {
  /** Of one task, newest first. Uses progress_update_by_task. */
  ofTask(tx: Transaction, taskId: string): Promise<ProgressUpdateCard[]> {
    return tx.query(
      `SELECT ${CARD} FROM ${ENTRIES_WITH_VERDICTS} ${PEOPLE}
        WHERE entry.task_id = $1 ORDER BY entry.reported_at DESC, entry.id DESC`,
      [taskId],
    );
  }

  /** Null when the organisation has no such update. The id tells its month's partition. */
  async byId(tx: Transaction, id: string): Promise<ProgressUpdateCard | null> {
    const [card]: ProgressUpdateCard[] = await tx.query(
      `SELECT ${CARD} FROM ${ENTRIES_WITH_VERDICTS} ${PEOPLE} WHERE entry.id = $1`,
      [id],
    );
    return card ?? null;
  }

  /** The latest of each task; a task without updates has none. Uses progress_update_by_task. */
  latestOf(tx: Transaction, taskIds: readonly string[]): Promise<ProgressUpdateCard[]> {
    return tx.query(
      `SELECT ${CARD}
         FROM unnest($1::uuid[]) AS wanted (task_id)
         JOIN task ON task.id = wanted.task_id
        CROSS JOIN LATERAL (SELECT * FROM progress_update
            WHERE progress_update.org_id = task.org_id AND progress_update.task_id = task.id
            ORDER BY progress_update.reported_at DESC, progress_update.id DESC LIMIT 1) AS entry
         ${VERDICTS}
         ${PEOPLE}`,
      [taskIds],
    );
  }

  /** How many updates of a plan wait for review. */
  async countWaiting(tx: Transaction, planId: string): Promise<number> {
    const [row]: { waiting: number }[] = await tx.query(
      `SELECT coalesce(sum(projection.waiting_updates), 0) AS waiting
         FROM task
         JOIN task_projection AS projection ON projection.org_id = task.org_id AND projection.task_id = task.id
        WHERE task.plan_id = $1 AND projection.waiting_updates > 0`,
      [planId],
    );
    return row?.waiting ?? 0;
  }

  /**
   * What waits for this reviewer, of one lead department or of all. Only tasks that count waiting updates are looked
   * into.
   */
  async waiting(
    tx: Transaction,
    reviewer: Reviewer,
    departmentId: string | null,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<WaitingUpdates> {
    const waiting = `task_projection AS projection
         JOIN task ON task.org_id = projection.org_id AND task.id = projection.task_id
         JOIN progress_update AS entry ON entry.org_id = task.org_id AND entry.task_id = task.id
         ${VERDICTS}`;
    const isAsked = `projection.waiting_updates > 0 AND verdict.id IS NULL
          AND (${WAITS_FOR_DEPARTMENT}) = ($2 = 'department')
          AND ($1::uuid IS NULL OR task.lead_department_id = $1)`;
    const updates: ProgressUpdateCard[] = await tx.query(
      `SELECT ${CARD} FROM ${waiting} ${PEOPLE} WHERE ${isAsked}
        ORDER BY entry.reported_at, entry.id OFFSET $3 LIMIT $4`,
      [departmentId, reviewer, page.offset, page.limit],
    );
    // Counted apart, as a page past the end has no row that could carry it.
    const [counted]: { total: number }[] = await tx.query(
      `SELECT count(*) AS total FROM ${waiting} ${ENDORSEMENTS} WHERE ${isAsked}`,
      [departmentId, reviewer],
    );
    return { updates, total: counted?.total ?? 0 };
  }
}
