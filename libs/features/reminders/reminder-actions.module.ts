import { Module } from '@nestjs/common';
import { OrganisationStore } from '@dajuan/database/organisations';
import { PeopleQuery, PersonStore } from '@dajuan/database/people';
import { DeliveryStore, InboxMessageStore, RemindableTasksQuery, ReminderStore } from '@dajuan/database/reminders';
import { RequestsQuery } from '@dajuan/database/requests';
import { ScheduleSlotStore } from '@dajuan/database/schedules';
import { DeliverDigest } from './deliver-digest.service';
import { PlanReminders } from './plan-reminders.service';
import { SendDelivery } from './send-delivery.service';

/** What reminds people; wants calendars, the queue and e-mail to be there. */
@Module({
  providers: [
    PlanReminders,
    DeliverDigest,
    SendDelivery,
    DeliveryStore,
    InboxMessageStore,
    OrganisationStore,
    PeopleQuery,
    PersonStore,
    RemindableTasksQuery,
    ReminderStore,
    RequestsQuery,
    ScheduleSlotStore,
  ],
  exports: [PlanReminders, DeliverDigest, SendDelivery],
})
export class ReminderActionsModule {}
