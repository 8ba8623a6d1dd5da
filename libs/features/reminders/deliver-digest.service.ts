import { Injectable } from '@nestjs/common';
import { MailChannel } from '@dajuan/channels/email';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { newId, Transaction, Transactions } from '@dajuan/database/connection';
import { Organisation, OrganisationStore } from '@dajuan/database/organisations';
import { PersonStore } from '@dajuan/database/people';
import { DeliveryStore, InboxMessageStore, ReminderStore, WaitingReminder } from '@dajuan/database/reminders';
import { CalendarDate, dateInZone } from '@dajuan/domain/calendar';
import { NotFound } from '@dajuan/domain/errors';
import { Jobs } from '@dajuan/queue/jobs';
import { DigestFacts, digestOn } from './digest-facts';
import { judgeReminders } from './judge-reminders';

/** Tells one person everything that is due, in one message a day. */
@Injectable()
export class DeliverDigest {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: OrganisationStore,
    private readonly people: PersonStore,
    private readonly calendars: HolidayCalendars,
    private readonly reminders: ReminderStore,
    private readonly inbox: InboxMessageStore,
    private readonly deliveries: DeliveryStore,
    private readonly mail: MailChannel,
    private readonly jobs: Jobs,
  ) {}

  /**
   * Settles what is due to the person on or before `day`: reminders, message and sending are one transaction, so that
   * however often this runs or is cut short each reminder is told once. The message is that of the organisation's day
   * at `now`; if the person has one already, it grows. Throws NotFound.
   */
  async deliver(orgId: string, recipientId: string, day: CalendarDate, now: Date): Promise<void> {
    const deliveryId = await this.transactions.inOrganisation(orgId, async (tx) => {
      const organisation = await this.organisations.byId(tx, orgId);
      if (!organisation) throw new NotFound('organisation', orgId);
      const waiting = await this.reminders.lockDue(tx, recipientId, day);
      if (waiting.length === 0) return null;
      const { settled, told, markedLate } = judgeReminders(waiting, organisation.zone, now);
      await this.reminders.settle(tx, settled, now);
      return told.length === 0 ? null : this.tell(tx, organisation, recipientId, told, markedLate, now);
    });
    if (deliveryId !== null) await this.jobs.add('delivery.send', { orgId, deliveryId });
  }

  /** Returns the id of the sending by e-mail, or null where the inbox is all. */
  private async tell(
    tx: Transaction,
    organisation: Organisation,
    recipientId: string,
    told: readonly WaitingReminder[],
    markedLate: boolean,
    now: Date,
  ): Promise<string | null> {
    const orgId = organisation.id;
    const today = dateInZone(now, organisation.zone);
    const earlier = (await this.inbox.lockDigest(tx, recipientId, today))?.facts as DigestFacts | undefined;
    const lines = [
      ...(earlier?.tasks ?? []),
      ...told.map(({ taskId, title, kind, dueOn }) => ({ taskId, title, kind, dueOn })),
    ];
    const isLate = markedLate || earlier?.markedLate === true;
    const digest = digestOn(today, recipientId, lines, isLate, await this.calendars.calendar(tx));
    if (digest === null) return null;
    const messageId = await this.inbox.deliverOrReplace(tx, {
      ...{ orgId, id: newId(), day: today, recipientId, kind: 'digest', subjectId: recipientId },
      ...{ ...digest, deliveredAt: now, readAt: null },
    });
    return this.planMail(tx, orgId, recipientId, messageId, today);
  }

  private async planMail(
    tx: Transaction,
    orgId: string,
    recipientId: string,
    messageId: string,
    messageDay: CalendarDate,
  ): Promise<string | null> {
    if (!this.mail.isOn) return null;
    const address = (await this.people.byId(tx, recipientId))?.email;
    if (!address) return null;
    const place = { orgId, id: newId(), messageId, messageDay };
    return this.deliveries.plan(tx, { ...place, channel: 'email', address, providerKey: `${messageId}@dajuan` });
  }
}
