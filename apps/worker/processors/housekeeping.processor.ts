import { Injectable } from '@nestjs/common';
import { AnchorHeads } from '@dajuan/features/audit';
import { CreatePartitions, SweepOutbox } from '@dajuan/features/sweep';
import { JobActions, QueueProcessor } from './queue-processor';

@Injectable()
export class HousekeepingProcessor extends QueueProcessor<'housekeeping'> {
  readonly queue = 'housekeeping';
  protected readonly actions: JobActions<'housekeeping'>;

  constructor(sweeping: SweepOutbox, partitions: CreatePartitions, heads: AnchorHeads) {
    super();
    this.actions = {
      'outbox.sweep': () => sweeping.sweep(new Date()),
      'audit.anchor': () => heads.anchor(new Date()),
      'partitions.create': ({ day }) => partitions.create(day),
    };
  }
}
