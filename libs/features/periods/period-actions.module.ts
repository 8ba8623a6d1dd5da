import { Module } from '@nestjs/common';
import { OrganisationStore } from '@dajuan/database/organisations';
import { LockedPeriodStore, MadeUpTaskStore, PeriodFreezer } from '@dajuan/database/periods';
import { PlansQuery, WorkPlanStore } from '@dajuan/database/plans';
import { RollUpTasksQuery } from '@dajuan/database/roll-ups';
import { TaskFactsQuery, TasksOnDayQuery, TaskStateStore } from '@dajuan/database/tasks';
import { LockPeriod } from './lock-period.service';
import { VerifyPeriods } from './verify-periods.service';

@Module({
  providers: [
    LockPeriod,
    VerifyPeriods,
    LockedPeriodStore,
    MadeUpTaskStore,
    OrganisationStore,
    PeriodFreezer,
    PlansQuery,
    RollUpTasksQuery,
    TaskFactsQuery,
    TasksOnDayQuery,
    TaskStateStore,
    WorkPlanStore,
  ],
  exports: [LockPeriod, VerifyPeriods],
})
export class PeriodActionsModule {}
