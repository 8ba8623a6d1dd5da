import { Injectable } from '@nestjs/common';
import { CalendarDate } from '@dajuan/domain/calendar';
import { Transaction } from '../connection/transactions';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A work group with its people and tasks, as its page shows it. */
export interface WorkGroupCard {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate | null;
  readonly foundedAt: Date;
  readonly dissolvedAt: Date | null;
  readonly dissolvedBecause: string;
  readonly version: number;
  readonly heads: readonly GroupPerson[];
  readonly members: readonly GroupPerson[];
  /** By number. */
  readonly tasks: readonly Named[];
}

export interface GroupPerson extends Named {
  readonly departmentName: string | null;
}

/** Work groups, those that work first. One round trip on the keys of their people and tasks. */
@Injectable()
export class WorkGroupsQuery {
  /** All, one, or those that work for a task and are not dissolved. */
  find(
    tx: Transaction,
    { groupId = null, taskId = null }: { readonly groupId?: string | null; readonly taskId?: string | null } = {},
  ): Promise<WorkGroupCard[]> {
    return tx.query(
      `SELECT work_group.id, work_group.name, work_group.purpose, work_group.starts_on AS "startsOn",
              work_group.ends_on AS "endsOn", work_group.founded_at AS "foundedAt",
              work_group.dissolved_at AS "dissolvedAt", work_group.dissolved_because AS "dissolvedBecause",
              work_group.version, ${peopleWho('member.is_head')} AS heads,
              ${peopleWho('NOT member.is_head')} AS members,
              coalesce((SELECT jsonb_agg(jsonb_build_object('id', task.id, 'name', task.title) ORDER BY task.number)
                FROM work_group_task
                JOIN task ON task.org_id = work_group_task.org_id AND task.id = work_group_task.task_id
               WHERE work_group_task.org_id = work_group.org_id AND work_group_task.group_id = work_group.id), '[]')
                AS tasks
         FROM work_group
        WHERE ($1::uuid IS NULL OR work_group.id = $1)
          AND ($2::uuid IS NULL OR work_group.dissolved_at IS NULL AND EXISTS (
                SELECT FROM work_group_task WHERE work_group_task.org_id = work_group.org_id
                   AND work_group_task.group_id = work_group.id AND work_group_task.task_id = $2))
        ORDER BY work_group.dissolved_at IS NOT NULL, work_group.starts_on DESC, work_group.name, work_group.id`,
      [groupId, taskId],
    );
  }
}

function peopleWho(condition: string): string {
  return `coalesce((SELECT jsonb_agg(jsonb_build_object('id', person.id, 'name', person.name,
      'departmentName', department.name) ORDER BY member.position)
    FROM work_group_member AS member
    JOIN person ON person.org_id = member.org_id AND person.id = member.person_id
    LEFT JOIN department ON department.org_id = person.org_id AND department.id = person.department_id
   WHERE member.org_id = work_group.org_id AND member.group_id = work_group.id AND ${condition}), '[]')`;
}
