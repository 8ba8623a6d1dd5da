import { Module } from '@nestjs/common';
import { OrganisationStore } from '@dajuan/database/organisations';
import { PlansQuery, WorkPlanStore } from '@dajuan/database/plans';
import {
  PlanRollUpsQuery,
  RollUpStore,
  RollUpSumsQuery,
  StaleRollUpStore,
  TrendQuery,
  UrgentTasksQuery,
} from '@dajuan/database/roll-ups';
import { RefreshRollUps } from './refresh-roll-ups.service';
import { VerifyRollUps } from './verify-roll-ups.service';

@Module({
  providers: [
    RefreshRollUps,
    VerifyRollUps,
    OrganisationStore,
    PlansQuery,
    WorkPlanStore,
    PlanRollUpsQuery,
    RollUpSumsQuery,
    TrendQuery,
    UrgentTasksQuery,
    RollUpStore,
    StaleRollUpStore,
  ],
  exports: [RefreshRollUps, VerifyRollUps],
})
export class RollUpActionsModule {}
