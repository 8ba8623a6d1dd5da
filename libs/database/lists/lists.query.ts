import { Injectable } from '@nestjs/common';
import { CalendarDate } from '@dajuan/domain/calendar';
import { CountedEntry } from '@dajuan/domain/lists';
import { Transaction } from '../connection/transactions';
import { Actor } from '../tasks/actor';
import { Named } from '../tasks/task-card';
import { listVisibilityOf, visibleLists } from './list-access';
import { NamedList } from './named-list.entity';

/** An entry as counts and terms see it. */
export interface EntryOutline extends CountedEntry {
  readonly dueOn: CalendarDate | null;
}

export interface ListCard extends Omit<NamedList, 'orgId' | 'ownerDepartmentId' | 'createdBy' | 'planId'> {
  readonly owner: Named | null;
  readonly plan: Named | null;
  /** In the list's order. */
  readonly outline: readonly EntryOutline[];
}

/** Lists as they are shown beside one another. One round trip on named_list_pk and list_entry_by_list. */
@Injectable()
export class ListsQuery {
  /** Those the actor may see, by year (latest first) and name; `listId` narrows to one. */
  find(tx: Transaction, actor: Actor, listId: string | null = null): Promise<ListCard[]> {
    return tx.query(
      `SELECT named_list.id, named_list.kind, named_list.name, named_list.holder, named_list.scope, named_list.year,
              named_list.stated_entries AS "statedEntries", named_list.stated_sections AS "statedSections",
              named_list.stated_points AS "statedPoints", named_list.is_at_least AS "isAtLeast",
              named_list.count_explanation AS "countExplanation", named_list.template, named_list.grades,
              named_list.is_restricted AS "isRestricted", named_list.source_file AS "sourceFile",
              named_list.source_line AS "sourceLine", named_list.created_at AS "createdAt", named_list.version,
              CASE WHEN department.id IS NOT NULL THEN
                jsonb_build_object('id', department.id, 'name', department.name) END AS owner,
              CASE WHEN work_plan.id IS NOT NULL THEN
                jsonb_build_object('id', work_plan.id, 'name', work_plan.title) END AS plan,
              coalesce((SELECT jsonb_agg(jsonb_build_object('id', entry.id, 'parentId', entry.parent_id,
                  'isSection', entry.is_section, 'state', entry.state, 'points', entry.points, 'dueOn', entry.due_on)
                  ORDER BY entry.position, entry.id)
                FROM list_entry AS entry
               WHERE entry.org_id = named_list.org_id AND entry.list_id = named_list.id), '[]') AS outline
         FROM named_list
         LEFT JOIN department ON department.org_id = named_list.org_id
              AND department.id = named_list.owner_department_id
         LEFT JOIN work_plan ON work_plan.org_id = named_list.org_id AND work_plan.id = named_list.plan_id
        WHERE ($1::uuid IS NULL OR named_list.id = $1) AND ${visibleLists(2)}
        ORDER BY named_list.year DESC NULLS LAST, named_list.name, named_list.id`,
      [listId, ...listVisibilityOf(actor)],
    );
  }
}
