import { Injectable } from '@nestjs/common';
import { newId, Transactions } from '@dajuan/database/connection';
import { Actor, rolesFor, TaskFactsQuery, TaskStateStore, TaskUrgingStore } from '@dajuan/database/tasks';
import { dateInZone } from '@dajuan/domain/calendar';
import { NotFound } from '@dajuan/domain/errors';
import { refuseArchived, refuseUrging } from '@dajuan/domain/loop';
import { MoveMail } from './move-mail';
import { refuse } from './refuse';

/** 催办 by hand: tells the owner and the heads of the department that their task is waited for. */
@Injectable()
export class UrgeTask {
  constructor(
    private readonly transactions: Transactions,
    private readonly tasks: TaskFactsQuery,
    private readonly states: TaskStateStore,
    private readonly urgings: TaskUrgingStore,
    private readonly mail: MoveMail,
  ) {}

  /** The fact and the messages are written together. Throws NotFound, NotAllowed, and Refused as `refuseUrging` says. */
  urge(actor: Actor, taskId: string, words: string, now: Date): Promise<void> {
    return this.transactions.inOrganisation(actor.orgId, async (tx) => {
      await this.states.lock(tx, taskId);
      const facts = await this.tasks.of(tx, taskId);
      if (!facts) throw new NotFound('task', taskId);
      refuse(refuseArchived(facts.isArchived));
      const day = dateInZone(now, actor.zone);
      const isUrgedToday = await this.urgings.isUrgedOn(tx, taskId, day);
      refuse(refuseUrging({ state: facts.task.state, roles: rolesFor(actor, facts), isUrgedToday }));
      const fact = { orgId: actor.orgId, id: newId(), taskId, day, urgedBy: actor.personId, urgedAt: now };
      await this.urgings.insert(tx, { ...fact, words: words.trim() });
      await this.mail.urged(tx, actor, facts.task, fact.id, words.trim(), now);
    });
  }
}
