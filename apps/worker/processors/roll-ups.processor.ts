import { Injectable } from '@nestjs/common';
import { LockPeriod } from '@dajuan/features/periods';
import { RefreshRollUps } from '@dajuan/features/roll-ups';
import { JobActions, QueueProcessor } from './queue-processor';
import { Rests } from './rests';

@Injectable()
export class RollUpsProcessor extends QueueProcessor<'roll-ups'> {
  readonly queue = 'roll-ups';
  protected readonly actions: JobActions<'roll-ups'>;

  constructor(refreshing: RefreshRollUps, locking: LockPeriod) {
    super();
    const rests = new Rests();
    this.actions = {
      'roll-up.refresh': ({ orgId, planId }) =>
        rests.after(`${orgId} ${planId}`, () => refreshing.refresh(orgId, planId, new Date())),
      'roll-up.refresh-all': ({ orgId, planId }) => refreshing.refresh(orgId, planId, new Date(), { all: true }),
      'periods.lock': ({ orgId }) => locking.lockDue(orgId, new Date()),
    };
  }
}
