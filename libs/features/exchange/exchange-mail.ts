import { Injectable } from '@nestjs/common';
import { newId, Transaction } from '@dajuan/database/connection';
import { Organisation } from '@dajuan/database/organisations';
import { PeopleQuery, PersonCard } from '@dajuan/database/people';
import { InboxKind, InboxMessageStore } from '@dajuan/database/reminders';
import { TaskCore } from '@dajuan/database/tasks';
import { dateInZone } from '@dajuan/domain/calendar';
import { Words } from './exchange-messages';

/** What is told, and what it is about. */
export interface Message extends Words {
  readonly kind: InboxKind;
  readonly subjectId: string;
  /** The task it speaks of; null where there is none. */
  readonly task: Pick<TaskCore, 'id' | 'ownerId' | 'leadDepartmentId'> | null;
}

/** Tells an organisation of what came from another, in the transaction that takes it in. */
@Injectable()
export class ExchangeMail {
  constructor(
    private readonly people: PeopleQuery,
    private readonly inbox: InboxMessageStore,
  ) {}

  /** The whole supervision office, and where there is a task its owner and the heads of the department that leads. */
  async send(tx: Transaction, { id: orgId, zone }: Organisation, message: Message, at: Date): Promise<void> {
    const { task, kind, subjectId, title, body } = message;
    const facts = task === null ? {} : { taskId: task.id };
    const told = (await this.people.find(tx)).filter((person) => isTold(person, task));
    for (const { id: recipientId } of told) {
      const place = { orgId, id: newId(), day: dateInZone(at, zone), recipientId, deliveredAt: at, readAt: null };
      await this.inbox.deliver(tx, { ...place, kind, subjectId, title, body, facts });
    }
  }
}

function isTold({ id, roles, department }: PersonCard, task: Message['task']): boolean {
  if (roles.includes('supervisor') || task === null) return roles.includes('supervisor');
  return id === task.ownerId || (department?.id === task.leadDepartmentId && roles.includes('head'));
}
