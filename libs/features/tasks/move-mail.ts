import { Injectable } from '@nestjs/common';
import { newId, Transaction } from '@dajuan/database/connection';
import { PeopleQuery, PersonCard } from '@dajuan/database/people';
import { InboxMessage, InboxMessageStore } from '@dajuan/database/reminders';
import { Actor, TaskCore } from '@dajuan/database/tasks';
import { dateInZone } from '@dajuan/domain/calendar';
import { assignedAnewMessage, handedBackMessage, urgedMessage } from './move-messages';

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
    const office = people.filter(({ roles }) => roles.includes('supervisor'));
    const words = handedBackMessage(task, nameOf(actor, people), reason);
    await this.send(tx, actor, office, task, { kind: 'handed_back', subjectId: moveId, ...words }, at);
  }

  /** The owner and every head of the department that leads from now on. */
  async assignedAnew(tx: Transaction, actor: Actor, task: TaskCore, moveId: string, at: Date) {
    const told = answerable(await this.people.find(tx), task);
    await this.send(tx, actor, told, task, { kind: 'assigned', subjectId: moveId, ...assignedAnewMessage(task) }, at);
  }

  /** Those who answer for it. */
  async urged(tx: Transaction, actor: Actor, task: TaskCore, urgingId: string, said: string, at: Date) {
    const people = await this.people.find(tx);
    const words = urgedMessage(task, nameOf(actor, people), said);
    await this.send(tx, actor, answerable(people, task), task, { kind: 'urged', subjectId: urgingId, ...words }, at);
  }

  private async send(
    tx: Transaction,
    { orgId, zone }: Actor,
    recipients: readonly PersonCard[],
    { id: taskId }: TaskCore,
    message: Pick<InboxMessage, 'kind' | 'subjectId' | 'title' | 'body'>,
    at: Date,
  ): Promise<void> {
    const day = dateInZone(at, zone);
    for (const { id: recipientId } of recipients) {
      const place = { orgId, id: newId(), day, recipientId, facts: { taskId }, deliveredAt: at, readAt: null };
      await this.inbox.deliver(tx, { ...place, ...message });
    }
  }
}

/** The owner and the heads of the department that leads. */
function answerable(people: readonly PersonCard[], { ownerId, leadDepartmentId }: TaskCore): PersonCard[] {
  return people.filter(
    ({ id, department, roles }) => id === ownerId || (department?.id === leadDepartmentId && roles.includes('head')),
  );
}

function nameOf({ personId }: Actor, people: readonly PersonCard[]): string {
  return people.find(({ id }) => id === personId)?.name ?? '';
}
