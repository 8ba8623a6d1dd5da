import { Injectable } from '@nestjs/common';
import { newId, Transactions } from '@dajuan/database/connection';
import { ProgressEndorsementStore, ProgressUpdateStore } from '@dajuan/database/progress';
import { Actor, rolesFor, TaskFactsQuery, TaskStateStore } from '@dajuan/database/tasks';
import { NotAllowed, NotFound, Refused } from '@dajuan/domain/errors';
import { refuseArchived, refuseReviewer } from '@dajuan/domain/loop';

/** 部门初审: the head of the lead department stands behind an owner's update, and passes it on to the supervision office. */
@Injectable()
export class EndorseProgress {
  constructor(
    private readonly transactions: Transactions,
    private readonly tasks: TaskFactsQuery,
    private readonly states: TaskStateStore,
    private readonly updates: ProgressUpdateStore,
    private readonly endorsements: ProgressEndorsementStore,
  ) {}

  /** Throws NotFound, NotAllowed, and Refused for an update that doesn't wait for its department. */
  endorse(actor: Actor, updateId: string, now: Date): Promise<void> {
    return this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const update = await this.updates.byId(tx, updateId);
      if (!update) throw new NotFound('progress update', updateId);
      await this.states.lock(tx, update.taskId);
      const facts = await this.tasks.of(tx, update.taskId);
      if (!facts) throw new NotFound('task', update.taskId);
      const archived = refuseArchived(facts.isArchived);
      if (archived) throw new Refused([archived]);
      const stranger = refuseReviewer('department', rolesFor(actor, facts));
      if (stranger) throw new NotAllowed(stranger.code, stranger.zh, stranger.en);
      const waits = facts.ledger.find(({ id }) => id === updateId)?.review === 'waiting';
      if (!waits || !update.wantsEndorsement || (await this.endorsements.has(tx, updateId)))
        throw new Refused([settled]);
      const fact = { orgId: actor.orgId, id: newId(), updateId, endorsedBy: actor.personId, endorsedAt: now };
      await this.endorsements.insert(tx, fact);
    });
  }
}

const settled = {
  code: 'not_waiting_for_department',
  field: 'updateId',
  zh: '这条填报不需要初审，或已经处理过了',
  en: 'This update doesn’t wait for its department',
};
