import { Injectable } from '@nestjs/common';
import { DeliverDispatches } from '@dajuan/features/exchange';
import { SendDelivery } from '@dajuan/features/reminders';
import { JobActions, QueueProcessor } from './queue-processor';

@Injectable()
export class DeliveriesProcessor extends QueueProcessor<'deliveries'> {
  readonly queue = 'deliveries';
  protected readonly actions: JobActions<'deliveries'>;

  constructor(sending: SendDelivery, exchange: DeliverDispatches) {
    super();
    this.actions = {
      'delivery.send': ({ orgId, deliveryId }) => sending.send(orgId, deliveryId, new Date()),
      'dispatch.deliver': ({ orgId }) => exchange.deliver(orgId, new Date()),
    };
  }
}
