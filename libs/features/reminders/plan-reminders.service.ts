import { hostname } from 'node:os';
import { Injectable } from '@nestjs/common';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { newId, Transaction, Transactions } from '@dajuan/database/connection';
import { Organisation, OrganisationStore } from '@dajuan/database/organisations';
import { PeopleQuery } from '@dajuan/database/people';
import { InboxMessageStore, RemindableTasksQuery, ReminderStore } from '@dajuan/database/reminders';
import { RequestsQuery } from '@dajuan/database/requests';
import { reminderMarks, remindersDueAt, ScheduleSlotStore } from '@dajuan/database/schedules';
import { CalendarDate, WorkingCalendar } from '@dajuan/domain/calendar';
import { NotFound } from '@dajuan/domain/errors';
import { answerReminderOn, defaultReminderSettings } from '@dajuan/domain/reminders';
import { Jobs } from '@dajuan/queue/jobs';
import { answerDueMessage } from './answer-due-message';
import { remindersFor } from './reminders-for';

/** Writes down what falls due on a day, and has everybody concerned told. */
@Injectable()
export class PlanReminders {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: OrganisationStore,
    private readonly calendars: HolidayCalendars,
    private readonly tasks: RemindableTasksQuery,
    private readonly reminders: ReminderStore,
    private readonly people: PeopleQuery,
    private readonly requests: RequestsQuery,
    private readonly inbox: InboxMessageStore,
    private readonly slots: ScheduleSlotStore,
    private readonly jobs: Jobs,
  ) {}

  /**
   * Days in order; more than one when some were missed. They become one digest a person, not one a day. Planning a day
   * again adds only what it has newly earned. Returns how many reminders were new. Throws NotFound.
   */
  async plan(orgId: string, days: readonly CalendarDate[]): Promise<number> {
    const latest = days.at(-1);
    if (latest === undefined) return 0;
    const { planned, recipientIds } = await this.transactions.inOrganisation(orgId, async (tx) => {
      const organisation = await this.organisations.byId(tx, orgId);
      if (!organisation) throw new NotFound('organisation', orgId);
      const calendar = await this.calendars.calendar(tx);
      let planned = 0;
      for (const day of days) {
        planned += await this.planDay(tx, orgId, day, calendar);
        await this.slots.claim(tx, reminderMarks(orgId), remindersDueAt(day, organisation.zone), hostname());
      }
      await this.remindOfAnswers(tx, organisation, latest, calendar);
      return { planned, recipientIds: await this.reminders.recipientsDue(tx, latest) };
    });
    await this.jobs.addAll(
      'digest.deliver',
      recipientIds.map((recipientId) => ({ orgId, recipientId, day: latest })),
    );
    return planned;
  }

  private async planDay(tx: Transaction, orgId: string, day: CalendarDate, calendar: WorkingCalendar): Promise<number> {
    const tasks = await this.tasks.on(tx, day);
    return this.reminders.plan(
      tx,
      orgId,
      tasks.flatMap((task) => remindersFor(day, task, calendar)),
    );
  }

  /** Puts requests whose answer is due or overdue into the inboxes of whom they wait for; once a day, however often it runs. */
  private async remindOfAnswers(
    tx: Transaction,
    { id: orgId, zone }: Organisation,
    day: CalendarDate,
    calendar: WorkingCalendar,
  ): Promise<void> {
    const deliveredAt = remindersDueAt(day, zone);
    const open = await this.requests.find(tx, { onlyOpen: true });
    const office = (await this.people.find(tx)).filter(({ roles }) => roles.includes('supervisor'));
    for (const request of open) {
      const due = answerReminderOn(day, request.answerBy, calendar, defaultReminderSettings);
      if (due === null) continue;
      const about = { day, kind: 'request_due' as const, subjectId: request.id, facts: { taskId: request.task.id } };
      const sent = { ...answerDueMessage(request, due), deliveredAt, readAt: null };
      for (const { id: recipientId } of request.waitsFor ? [request.waitsFor] : office) {
        await this.inbox.deliver(tx, { orgId, id: newId(), recipientId, ...about, ...sent });
      }
    }
  }
}
