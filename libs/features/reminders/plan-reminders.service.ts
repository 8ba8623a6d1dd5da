import { hostname } from 'node:os';
import { Injectable } from '@nestjs/common';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { Transaction, Transactions } from '@dajuan/database/connection';
import { OrganisationStore } from '@dajuan/database/organisations';
import { RemindableTasksQuery, ReminderStore } from '@dajuan/database/reminders';
import { reminderMarks, remindersDueAt, ScheduleSlotStore } from '@dajuan/database/schedules';
import { CalendarDate, WorkingCalendar } from '@dajuan/domain/calendar';
import { NotFound } from '@dajuan/domain/errors';
import { Jobs } from '@dajuan/queue/jobs';
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
}
