import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { insertRows } from '../plans/insert-rows';
import { WorkGroupMember } from './work-group-member.entity';
import { WorkGroupTask } from './work-group-task.entity';
import { WorkGroup } from './work-group.entity';

/** Work groups with their people and tasks. */
@Injectable()
export class WorkGroupStore {
  /** Null where the organisation has none of this id; held until the transaction ends. */
  async locked(tx: Transaction, id: string): Promise<WorkGroup | null> {
    return tx.getRepository(WorkGroup).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Whether another group that is not dissolved has the name. */
  async isNamed(tx: Transaction, name: string, exceptId: string | null): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `SELECT FROM work_group WHERE work_group.name = $1 AND work_group.dissolved_at IS NULL
          AND work_group.id IS DISTINCT FROM $2::uuid`,
      [name, exceptId],
    );
    return rows.length > 0;
  }

  async insert(tx: Transaction, group: WorkGroup): Promise<void> {
    await tx.getRepository(WorkGroup).insert(group);
  }

  /** For a group that is locked; a new version. */
  async change(tx: Transaction, { id, version }: WorkGroup, changed: Partial<WorkGroup>): Promise<void> {
    await tx.getRepository(WorkGroup).update({ id }, { ...changed, version: version + 1 });
  }

  /** These people and no others. */
  async setMembers(tx: Transaction, groupId: string, members: readonly WorkGroupMember[]): Promise<void> {
    await tx.getRepository(WorkGroupMember).delete({ groupId });
    await insertRows(tx, WorkGroupMember, members);
  }

  /** These tasks and no others. */
  async setTasks(tx: Transaction, orgId: string, groupId: string, taskIds: readonly string[]): Promise<void> {
    await tx.getRepository(WorkGroupTask).delete({ groupId });
    await insertRows(
      tx,
      WorkGroupTask,
      taskIds.map((taskId) => ({ orgId, groupId, taskId })),
    );
  }

  async taskIds(tx: Transaction, groupId: string): Promise<string[]> {
    return (await tx.getRepository(WorkGroupTask).findBy({ groupId })).map(({ taskId }) => taskId);
  }

  /** Puts somebody in the place of somebody else; whoever is in it already stays, as head if the other was. */
  async replace(tx: Transaction, groupId: string, leaverId: string, successorId: string): Promise<void> {
    await tx.query(
      `UPDATE work_group_member AS present SET is_head = present.is_head OR leaver.is_head
         FROM work_group_member AS leaver
        WHERE present.group_id = $1 AND present.person_id = $3 AND leaver.org_id = present.org_id
          AND leaver.group_id = present.group_id AND leaver.person_id = $2`,
      [groupId, leaverId, successorId],
    );
    await tx.query(
      `INSERT INTO work_group_member (org_id, group_id, person_id, is_head, position)
       SELECT leaver.org_id, leaver.group_id, $3, leaver.is_head, leaver.position FROM work_group_member AS leaver
        WHERE leaver.group_id = $1 AND leaver.person_id = $2
       ON CONFLICT (org_id, group_id, person_id) DO NOTHING`,
      [groupId, leaverId, successorId],
    );
    await tx.getRepository(WorkGroupMember).delete({ groupId, personId: leaverId });
  }
}
