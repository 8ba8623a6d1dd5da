import { Injectable } from '@nestjs/common';
import { SendDelivery } from '@dajuan/features/reminders';
import { JobActions, QueueProcessor } from './queue-processor';

@Injectable()
export class DeliveriesProcessor extends QueueProcessor<'deliveries'> {
  readonly queue = 'deliveries';
  protected readonly actions: JobActions<'deliveries'>;

  constructor(sending: SendDelivery) {
    super();
    this.actions = {
      'delivery.send': ({ orgId, deliveryId }) => sending.send(orgId, deliveryId, new Date()),
    };
  }
}
