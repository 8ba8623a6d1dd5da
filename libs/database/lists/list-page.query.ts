import { Injectable } from '@nestjs/common';
import { EntryMove, EntryState, LinkEnd, ListKind, Relation } from '@dajuan/domain/lists';
import { TaskState } from '@dajuan/domain/loop';
import { Transaction } from '../connection/transactions';
import { Actor } from '../tasks/actor';
import { Named } from '../tasks/task-card';
import { visibilityOf, visibleTasks } from '../tasks/task-sql';
import { listVisibilityOf, visibleLists } from './list-access';
import { ListBreakdown } from './list-breakdown.entity';
import { ListEntry } from './list-entry.entity';
import { ListRound } from './list-round.entity';
import { RoundMark } from './round-mark.entity';

/** The other end of a link, in a list the reader may see. */
export interface LinkedEntry {
  readonly id: string;
  readonly title: string;
  readonly state: EntryState;
  readonly listId: string;
  readonly listName: string;
  readonly listKind: ListKind;
  readonly relation: Relation;
  /** The entry asked about is where the link begins. */
  readonly isOutward: boolean;
}

/** A plan item an entry became or is about, where the reader may see it; `taskId` is null while its plan is a draft. */
export interface TiedTask {
  readonly itemId: string;
  readonly planId: string;
  readonly taskId: string | null;
  readonly title: string;
  readonly state: Exclude<TaskState, 'draft'> | null;
  readonly completion: number | null;
}

export interface TakenStep {
  readonly id: string;
  readonly move: EntryMove;
  readonly toState: EntryState;
  readonly words: string;
  readonly by: Named;
  readonly at: Date;
  readonly files: readonly Named[];
}

export interface EntryCard extends Omit<ListEntry, 'orgId' | 'listId' | 'departmentId' | 'createdBy' | 'createdAt'> {
  readonly department: Named | null;
  readonly links: readonly LinkedEntry[];
  readonly tasks: readonly TiedTask[];
  /** Oldest first. */
  readonly steps: readonly TakenStep[];
}

export type RoundCard = Pick<ListRound, 'id' | 'name' | 'heldOn' | 'stated' | 'lockedAt'>;

export type BreakdownCard = Pick<
  ListBreakdown,
  'id' | 'title' | 'asOf' | 'tree' | 'statedShare' | 'shareDecimals' | 'statedAt'
> & { readonly by: Named };

type WireStep = Omit<TakenStep, 'at'> & { readonly at: string };

/** What stands in one list. A round trip each; everything leans on an index that begins with the list or the entry. */
@Injectable()
export class ListPageQuery {
  /** In the list's order; `entryId` narrows to one. */
  async entries(tx: Transaction, actor: Actor, listId: string, entryId: string | null = null): Promise<EntryCard[]> {
    const rows: (Omit<EntryCard, 'steps'> & { readonly steps: readonly WireStep[] })[] = await tx.query(
      `SELECT entry.id, entry.parent_id AS "parentId", entry.is_section AS "isSection", entry.position, entry.number,
              entry.title, entry.detail, entry.holder, entry.level, entry.year, entry.quantity, entry.unit, entry.points,
              entry.due_on AS "dueOn", entry.state, entry.version,
              CASE WHEN department.id IS NOT NULL THEN
                jsonb_build_object('id', department.id, 'name', department.name) END AS department,
              ${LINKS} AS links, ${TASKS} AS tasks, ${STEPS} AS steps
         FROM list_entry AS entry
         LEFT JOIN department ON department.org_id = entry.org_id AND department.id = entry.department_id
        WHERE entry.list_id = $1 AND ($2::uuid IS NULL OR entry.id = $2)
        ORDER BY entry.position, entry.id`,
      [listId, entryId, ...listVisibilityOf(actor), ...visibilityOf(actor)],
    );
    return rows.map((row) => ({ ...row, steps: row.steps.map((step) => ({ ...step, at: new Date(step.at) })) }));
  }

  /** By the day they were held, latest first. */
  rounds(tx: Transaction, listId: string): Promise<RoundCard[]> {
    return tx.query(
      `SELECT id, name, held_on AS "heldOn", stated, locked_at AS "lockedAt" FROM list_round
        WHERE list_id = $1 ORDER BY held_on DESC, id DESC`,
      [listId],
    );
  }

  /** Every mark of the list's rounds, also those that later ones stand in for; oldest first. */
  marks(tx: Transaction, listId: string): Promise<RoundMark[]> {
    return tx.query(
      `SELECT round_mark.id, round_mark.round_id AS "roundId", round_mark.entry_id AS "entryId", round_mark.value,
              round_mark.grade, round_mark.finding, round_mark.marked_by AS "markedBy",
              round_mark.marked_at AS "markedAt"
         FROM round_mark
         JOIN list_round ON list_round.org_id = round_mark.org_id AND list_round.id = round_mark.round_id
        WHERE list_round.list_id = $1
        ORDER BY round_mark.id`,
      [listId],
    );
  }

  /** Of each title the last, in the order in which the titles first came. */
  breakdowns(tx: Transaction, listId: string): Promise<BreakdownCard[]> {
    return tx.query(
      `SELECT last.id, last.title, last.as_of AS "asOf", last.tree, last.stated_share AS "statedShare",
              last.share_decimals AS "shareDecimals", last.stated_at AS "statedAt",
              jsonb_build_object('id', person.id, 'name', person.name) AS by
         FROM (SELECT DISTINCT ON (title) list_breakdown.*,
                      first_value(id) OVER (PARTITION BY title ORDER BY id) AS began
                 FROM list_breakdown WHERE list_id = $1 ORDER BY title, id DESC) AS last
         JOIN person ON person.org_id = last.org_id AND person.id = last.stated_by
        ORDER BY last.began`,
      [listId],
    );
  }

  /** The names of a target's sites, in its order. */
  async siteNames(tx: Transaction, targetId: string): Promise<string[]> {
    const rows: { name: string }[] = await tx.query(
      'SELECT name FROM site WHERE target_id = $1 ORDER BY position, id',
      [targetId],
    );
    return rows.map(({ name }) => name);
  }

  /** Of which kind of list each of the entries is. */
  ends(tx: Transaction, entryIds: readonly string[]): Promise<LinkEnd[]> {
    return tx.query(
      `SELECT entry.id, named_list.kind, entry.is_section AS "isSection" FROM list_entry AS entry
         JOIN named_list ON named_list.org_id = entry.org_id AND named_list.id = entry.list_id
        WHERE entry.id = ANY($1::uuid[])`,
      [entryIds],
    );
  }
}

const LINKS = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', other.id, 'title', other.title, 'state', other.state,
    'listId', named_list.id, 'listName', named_list.name, 'listKind', named_list.kind, 'relation', tied.relation,
    'isOutward', tied.is_outward) ORDER BY other.position, other.id)
  FROM (SELECT to_id AS other_id, relation, true AS is_outward FROM entry_link
         WHERE entry_link.org_id = entry.org_id AND entry_link.from_id = entry.id
        UNION ALL
        SELECT from_id, relation, false FROM entry_link
         WHERE entry_link.org_id = entry.org_id AND entry_link.to_id = entry.id) AS tied
  JOIN list_entry AS other ON other.org_id = entry.org_id AND other.id = tied.other_id
  JOIN named_list ON named_list.org_id = other.org_id AND named_list.id = other.list_id
       AND ${visibleLists(3)}), '[]')`;

const TASKS = `coalesce((SELECT jsonb_agg(jsonb_build_object('itemId', plan_item.id, 'planId', plan_item.plan_id,
    'taskId', task.id, 'title', coalesce(task.title, plan_item.title), 'state', task.state,
    'completion', task_projection.completion) ORDER BY task.number, plan_item.position)
  FROM entry_task
  JOIN plan_item ON plan_item.org_id = entry_task.org_id AND plan_item.id = entry_task.plan_item_id
  LEFT JOIN task ON task.org_id = plan_item.org_id AND task.plan_item_id = plan_item.id
  LEFT JOIN task_projection ON task_projection.org_id = task.org_id AND task_projection.task_id = task.id
 WHERE entry_task.org_id = entry.org_id AND entry_task.entry_id = entry.id
   AND CASE WHEN task.id IS NULL THEN $6::boolean ELSE ${visibleTasks(6)} END), '[]')`;

const STEPS = `coalesce((SELECT jsonb_agg(jsonb_build_object('id', step.id, 'move', step.move, 'toState', step.to_state,
    'words', step.words, 'at', step.taken_at, 'by', jsonb_build_object('id', person.id, 'name', person.name),
    'files', coalesce((SELECT jsonb_agg(jsonb_build_object('id', file.id, 'name', file.name) ORDER BY file.id)
        FROM entry_step_file
        JOIN file ON file.org_id = entry_step_file.org_id AND file.id = entry_step_file.file_id
       WHERE entry_step_file.org_id = step.org_id AND entry_step_file.step_id = step.id), '[]')) ORDER BY step.id)
  FROM entry_step AS step
  JOIN person ON person.org_id = step.org_id AND person.id = step.taken_by
 WHERE step.org_id = entry.org_id AND step.entry_id = entry.id), '[]')`;
