import { Injectable } from '@nestjs/common';
import { newId, Transaction } from '@dajuan/database/connection';
import { TaskRequest } from '@dajuan/database/requests';
import { Actor, TargetStore, TaskFacts, TaskFactsQuery, TaskProjector, TaskStateStore } from '@dajuan/database/tasks';
import { NotFound, Refused } from '@dajuan/domain/errors';
import { refuseTargetChange, withTarget } from '@dajuan/domain/progress';
import { refuse } from './refuse';

/** Does what was agreed to: moves the due date, replaces the target; the projection follows. */
@Injectable()
export class GrantRequest {
  constructor(
    private readonly tasks: TaskFactsQuery,
    private readonly states: TaskStateStore,
    private readonly targets: TargetStore,
    private readonly projector: TaskProjector,
  ) {}

  /** Throws Refused where the target was replaced meanwhile. What was agreed to and nothing more is done: see `kind`. */
  async grant(tx: Transaction, actor: Actor, request: TaskRequest, facts: TaskFacts, now: Date): Promise<void> {
    if (request.kind === 'coordination') return;
    if (request.newDueOn !== null) await this.states.extend(tx, request.taskId, request.newDueOn);
    if (request.targetId !== null) await this.replaceTarget(tx, actor, request, facts, now);
    const changed = await this.tasks.of(tx, request.taskId);
    if (!changed) throw new NotFound('task', request.taskId);
    await this.projector.follow(tx, actor, changed, now);
  }

  private async replaceTarget(tx: Transaction, actor: Actor, request: TaskRequest, facts: TaskFacts, now: Date) {
    const { targetId, newValue, reason } = request;
    const measure = facts.measures.find(({ id }) => id === targetId);
    const target = await this.targets.byId(tx, targetId!);
    if (!measure || !target || newValue === null) throw new Refused([replaced]);
    refuse(refuseTargetChange(measure, newValue));
    const changed = withTarget(measure, newValue) ?? measure;
    const said = { replacesId: target.id, reason, setBy: actor.personId, setAt: now };
    const figure = { value: changed.target, siteCount: changed.sites?.count ?? null };
    await this.targets.insert(tx, [{ ...target, id: newId(), ...figure, ...said }]);
    await this.states.touch(tx, request.taskId);
  }
}

const replaced = {
  code: 'target_replaced',
  field: 'requestId',
  zh: '该指标的目标已另行调整，请重新申请',
  en: 'This target has been replaced meanwhile: ask again',
};
