import { Injectable } from '@nestjs/common';
import { MasterKind } from '@dajuan/domain/places';
import { Transaction } from '../connection/transactions';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Where a task stands besides its departments. */
export interface TaskPlaces {
  readonly taskId: string;
  /** In their order. */
  readonly areas: readonly Named[];
  /** In the order in which the task names them; one master as often as the task answers entries of it. */
  readonly masters: readonly AnsweredMaster[];
  /** Not dissolved. */
  readonly groups: readonly Named[];
}

export interface AnsweredMaster {
  readonly masterId: string;
  readonly kind: MasterKind;
  readonly title: string;
  readonly number: string;
  readonly text: string;
}

/** Areas, masters and work groups of tasks. One round trip on their keys: the cost is that of the tasks asked for. */
@Injectable()
export class TaskPlacesQuery {
  /** By task; every id asked for has its places, none of them where there are none. */
  async of(tx: Transaction, taskIds: readonly string[]): Promise<ReadonlyMap<string, TaskPlaces>> {
    const rows: TaskPlaces[] = await tx.query(
      `SELECT wanted.task_id AS "taskId",
              coalesce((SELECT jsonb_agg(jsonb_build_object('id', area.id, 'name', area.name)
                  ORDER BY area.position, area.name, area.id)
                FROM task_area JOIN area ON area.org_id = task_area.org_id AND area.id = task_area.area_id
               WHERE task_area.task_id = wanted.task_id), '[]') AS areas,
              coalesce((SELECT jsonb_agg(jsonb_build_object('masterId', master.id, 'kind', master.kind,
                  'title', master.title, 'number', task_master.number, 'text', task_master.text)
                  ORDER BY task_master.position, task_master.id)
                FROM task_master JOIN master ON master.org_id = task_master.org_id AND master.id = task_master.master_id
               WHERE task_master.task_id = wanted.task_id), '[]') AS masters,
              coalesce((SELECT jsonb_agg(jsonb_build_object('id', work_group.id, 'name', work_group.name)
                  ORDER BY work_group.starts_on, work_group.name)
                FROM work_group_task JOIN work_group
                  ON work_group.org_id = work_group_task.org_id AND work_group.id = work_group_task.group_id
                 AND work_group.dissolved_at IS NULL
               WHERE work_group_task.task_id = wanted.task_id), '[]') AS groups
         FROM unnest($1::uuid[]) AS wanted (task_id)`,
      [taskIds],
    );
    return new Map(rows.map((row) => [row.taskId, row]));
  }
}
