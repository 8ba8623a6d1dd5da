import { Injectable } from '@nestjs/common';
import { ChangedElsewhere, newId, Transaction } from '@dajuan/database/connection';
import {
  Actor,
  rolesFor,
  TaskChangeKind,
  TaskChangeStore,
  TaskFacts,
  TaskFactsQuery,
  TaskStateStore,
} from '@dajuan/database/tasks';
import { NotAllowed, NotFound, Refused } from '@dajuan/domain/errors';
import { hasTaskRight, refuseArchived, TaskRight } from '@dajuan/domain/loop';

/** What placing a task otherwise has in common. Everything happens in the caller's transaction. */
@Injectable()
export class PlacingDesk {
  constructor(
    private readonly tasks: TaskFactsQuery,
    private readonly states: TaskStateStore,
    private readonly changes: TaskChangeStore,
  ) {}

  /**
   * The task, held until the transaction ends, once the actor has the right. Throws NotFound, NotAllowed, ChangedElsewhere
   * with the task as it stands, and Refused for one of an archived plan.
   */
  async admit(tx: Transaction, actor: Actor, taskId: string, version: number, right: TaskRight): Promise<TaskFacts> {
    await this.states.lock(tx, taskId);
    const facts = await this.tasks.of(tx, taskId);
    if (!facts) throw new NotFound('task', taskId);
    if (!hasTaskRight(right, rolesFor(actor, facts))) {
      throw new NotAllowed('placing_not_yours', '您不能改动本任务的这一项', 'This is not yours to change on the task');
    }
    const archived = refuseArchived(facts.isArchived);
    if (archived) throw new Refused([archived]);
    if (facts.task.version !== version) throw new ChangedElsewhere('task', taskId, facts.task);
    return facts;
  }

  /** The fact of it, by the names as they are now; what comes to the same leaves none. */
  async tell(
    tx: Transaction,
    { orgId, personId: changedBy }: Actor,
    taskId: string,
    change: { readonly kind: TaskChangeKind; readonly before: string[]; readonly after: string[] },
    changedAt: Date,
  ): Promise<void> {
    await this.changes.insert(tx, [{ orgId, id: newId(), taskId, ...change, changedBy, changedAt }]);
  }
}
