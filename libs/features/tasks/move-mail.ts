import { Injectable } from '@nestjs/common';
import { newId, Transaction } from '@dajuan/database/connection';
import { PeopleQuery } from '@dajuan/database/people';
import { InboxMessage, InboxMessageStore } from '@dajuan/database/reminders';
import { Actor, TaskCore } from '@dajuan/database/tasks';
import { dateInZone } from '@dajuan/domain/calendar';
import { assignedAnewMessage, handedBackMessage } from './move-messages';

/** Tells people of steps that ask something of them, in the transaction that takes them. */
@Injectable()
export class MoveMail {
  constructor(
    private readonly people: PeopleQuery,
    private readonly inbox: InboxMessageStore,
  ) {}

  /** The whole supervision office: somebody has to assign it anew. */
  async handedBack(tx: Transaction, actor: Actor, task: TaskCore, moveId: string, reason: string, at: Date) {
    const people = await this.people.find(tx);
    const who = people.find(({ id }) => id === actor.personId)?.name ?? '';
    const office = people.filter(({ roles }) => roles.includes('supervisor')).map(({ id }) => id);
    const message = { kind: 'handed_back' as const, subjectId: moveId, ...handedBackMessage(task, who, reason) };
    await this.send(tx, actor, office, task, message, at);
  }

  /** The owner and every head of the department that leads from now on. */
  async assignedAnew(tx: Transaction, actor: Actor, task: TaskCore, moveId: string, at: Date) {
    const people = await this.people.find(tx);
    const told = people.filter(
      ({ id, department, roles }) =>
        id === task.ownerId || (department?.id === task.leadDepartmentId && roles.includes('head')),
    );
    const message = { kind: 'assigned' as const, subjectId: moveId, ...assignedAnewMessage(task) };
    const recipients = told.map(({ id }) => id);
    await this.send(tx, actor, recipients, task, message, at);
  }

  private async send(
    tx: Transaction,
    { orgId, zone }: Actor,
    recipients: readonly string[],
    { id: taskId }: TaskCore,
    message: Pick<InboxMessage, 'kind' | 'subjectId' | 'title' | 'body'>,
    at: Date,
  ): Promise<void> {
    const day = dateInZone(at, zone);
    for (const recipientId of recipients) {
      const place = { orgId, id: newId(), day, recipientId, facts: { taskId }, deliveredAt: at, readAt: null };
      await this.inbox.deliver(tx, { ...place, ...message });
    }
  }
}
