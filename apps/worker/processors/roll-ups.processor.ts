import { Injectable } from '@nestjs/common';
import { LockPeriod } from '@dajuan/features/periods';
import { RefreshRollUps } from '@dajuan/features/roll-ups';
import { JobActions, QueueProcessor } from './queue-processor';

@Injectable()
export class RollUpsProcessor extends QueueProcessor<'roll-ups'> {
  readonly queue = 'roll-ups';
  protected readonly actions: JobActions<'roll-ups'>;

  constructor(refreshing: RefreshRollUps, locking: LockPeriod) {
    super();
    this.actions = {
      'roll-up.refresh': ({ orgId, planId }) => refreshing.refresh(orgId, planId, new Date()),
      'roll-up.refresh-all': ({ orgId, planId }) => refreshing.refresh(orgId, planId, new Date(), { all: true }),
      'periods.lock': ({ orgId }) => locking.lockDue(orgId, new Date()),
    };
  }
}
