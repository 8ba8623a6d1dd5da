import { Injectable } from '@nestjs/common';
import { newId, Transaction } from '@dajuan/database/connection';
import { Actor, TaskChangeStore } from '@dajuan/database/tasks';
import { WorkGroupsQuery } from '@dajuan/database/work-groups';

/** Tells on the page of each task which groups work for it, as that changes. */
@Injectable()
export class GroupTasks {
  constructor(
    private readonly groups: WorkGroupsQuery,
    private readonly changes: TaskChangeStore,
  ) {}

  async changing(
    tx: Transaction,
    { orgId, personId: changedBy }: Pick<Actor, 'orgId' | 'personId'>,
    taskIds: readonly string[],
    now: Date,
    change: () => Promise<void>,
  ): Promise<void> {
    const before = await this.namesOf(tx, taskIds);
    await change();
    const after = await this.namesOf(tx, taskIds);
    const fact = { orgId, kind: 'groups', changedBy, changedAt: now } as const;
    await this.changes.insert(
      tx,
      taskIds.map((taskId, index) => ({
        ...{ ...fact, id: newId(), taskId, before: before[index] ?? [], after: after[index] ?? [] },
      })),
    );
  }

  private async namesOf(tx: Transaction, taskIds: readonly string[]): Promise<string[][]> {
    const names: string[][] = [];
    for (const taskId of taskIds) names.push((await this.groups.find(tx, { taskId })).map(({ name }) => name));
    return names;
  }
}
