import { Module } from '@nestjs/common';
import { DispatchStore } from '@dajuan/database/exchange';
import { MandatesQuery } from '@dajuan/database/mandates';
import { OrganisationStore } from '@dajuan/database/organisations';
import { WorkPlanStore } from '@dajuan/database/plans';
import { PublicationStore } from '@dajuan/database/publications';
import { ReportSnapshotQuery } from '@dajuan/database/reports';
import { PlanRollUpsQuery, RollUpSumsQuery, RollUpTasksQuery, TrendQuery } from '@dajuan/database/roll-ups';
import { TaskCardsQuery, TaskFactsQuery, TaskListOnDayQuery, TasksOnDayQuery } from '@dajuan/database/tasks';
import { PublishRollUp } from './publish-roll-up.service';
import { RollUpToPublish } from './roll-up-to-publish';

@Module({
  providers: [
    PublishRollUp,
    RollUpToPublish,
    DispatchStore,
    MandatesQuery,
    OrganisationStore,
    PublicationStore,
    ReportSnapshotQuery,
    PlanRollUpsQuery,
    RollUpSumsQuery,
    RollUpTasksQuery,
    TaskCardsQuery,
    TaskFactsQuery,
    TaskListOnDayQuery,
    TasksOnDayQuery,
    TrendQuery,
    WorkPlanStore,
  ],
  exports: [PublishRollUp, RollUpToPublish],
})
export class PublicationActionsModule {}
