import { Module } from '@nestjs/common';
import { OrganisationStore } from '@dajuan/database/organisations';
import { WorkPlanStore } from '@dajuan/database/plans';
import { RollUpStore, RollUpTasksQuery, StaleRollUpStore } from '@dajuan/database/roll-ups';
import { RefreshRollUps } from './refresh-roll-ups.service';

@Module({
  providers: [RefreshRollUps, OrganisationStore, WorkPlanStore, RollUpTasksQuery, RollUpStore, StaleRollUpStore],
  exports: [RefreshRollUps],
})
export class RollUpActionsModule {}
