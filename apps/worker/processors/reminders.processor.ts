import { Injectable } from '@nestjs/common';
import { DeliverDigest, PlanReminders } from '@dajuan/features/reminders';
import { JobActions, QueueProcessor } from './queue-processor';

@Injectable()
export class RemindersProcessor extends QueueProcessor<'reminders'> {
  readonly queue = 'reminders';
  protected readonly actions: JobActions<'reminders'>;

  constructor(planning: PlanReminders, digests: DeliverDigest) {
    super();
    this.actions = {
      'reminders.plan': ({ orgId, days }) => planning.plan(orgId, days),
      'digest.deliver': ({ orgId, recipientId, day }) => digests.deliver(orgId, recipientId, day, new Date()),
    };
  }
}
