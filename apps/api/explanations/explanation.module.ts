import { Module } from '@nestjs/common';
import { OrganisationStore } from '@dajuan/database/organisations';
import { DepartmentStore } from '@dajuan/database/people';
import { WorkPlanStore } from '@dajuan/database/plans';
import { ProgressUpdatesQuery } from '@dajuan/database/progress';
import { LeftOutTasksQuery, RollUpStore, RollUpTasksQuery } from '@dajuan/database/roll-ups';
import { TaskFactsQuery, TasksOnDayQuery, TaskSourceQuery } from '@dajuan/database/tasks';
import { ReportActionsModule } from '@dajuan/features/reports';
import { ExplanationController } from './explanation.controller';
import { ExplanationReader } from './explanation-reader';
import { RollUpExplainer } from './roll-up-explainer';

@Module({
  imports: [ReportActionsModule],
  controllers: [ExplanationController],
  providers: [
    ExplanationReader,
    RollUpExplainer,
    OrganisationStore,
    DepartmentStore,
    WorkPlanStore,
    ProgressUpdatesQuery,
    RollUpStore,
    LeftOutTasksQuery,
    RollUpTasksQuery,
    TaskFactsQuery,
    TasksOnDayQuery,
    TaskSourceQuery,
  ],
})
export class ExplanationModule {}
