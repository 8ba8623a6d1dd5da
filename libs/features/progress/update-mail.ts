import { Injectable } from '@nestjs/common';
import { newId, Transaction } from '@dajuan/database/connection';
import { PeopleQuery } from '@dajuan/database/people';
import { ProgressUpdate } from '@dajuan/database/progress';
import { InboxMessage, InboxMessageStore } from '@dajuan/database/reminders';
import { Actor, TaskCore } from '@dajuan/database/tasks';
import { dateInZone } from '@dajuan/domain/calendar';
import { returnedMessage, waitingMessage } from './update-messages';

/** Tells people of updates that ask something of them, in the transaction that writes them. */
@Injectable()
export class UpdateMail {
  constructor(
    private readonly people: PeopleQuery,
    private readonly inbox: InboxMessageStore,
  ) {}

  /** Every head of the department that leads: an owner reported, and they look at it first. */
  async waitsForDepartment(tx: Transaction, actor: Actor, task: TaskCore, update: ProgressUpdate, at: Date) {
    const people = await this.people.find(tx);
    const reporter = people.find(({ id }) => id === actor.personId)?.name ?? '';
    const words = waitingMessage(task, reporter, update);
    for (const { id, department, roles } of people) {
      if (department?.id !== task.leadDepartmentId || !roles.includes('head')) continue;
      await this.send(tx, actor, id, update, { kind: 'update_waiting', ...words }, at);
    }
  }

  /** Whoever reported it: the reason, and that it is to be reported again. */
  async returned(tx: Transaction, actor: Actor, task: TaskCore, update: ProgressUpdate, reason: string, at: Date) {
    const words = returnedMessage(task, update, reason);
    await this.send(tx, actor, update.reportedBy, update, { kind: 'update_returned', ...words }, at);
  }

  private async send(
    tx: Transaction,
    { orgId, zone }: Actor,
    recipientId: string,
    { id: updateId, taskId }: ProgressUpdate,
    message: Pick<InboxMessage, 'kind' | 'title' | 'body'>,
    at: Date,
  ): Promise<void> {
    const place = { orgId, id: newId(), day: dateInZone(at, zone), recipientId };
    const about = { subjectId: updateId, facts: { taskId, updateId }, deliveredAt: at, readAt: null };
    await this.inbox.deliver(tx, { ...place, ...about, ...message });
  }
}
