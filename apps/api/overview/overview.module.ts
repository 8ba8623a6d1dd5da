import { Module } from '@nestjs/common';
import { DepartmentStore } from '@dajuan/database/people';
import { PlansQuery, WorkPlanStore } from '@dajuan/database/plans';
import { ProgressUpdatesQuery } from '@dajuan/database/progress';
import { RollUpStore, RollUpTasksQuery, StaleRollUpStore, TrendQuery } from '@dajuan/database/roll-ups';
import {
  TaskCardsQuery,
  TaskFactsQuery,
  TaskListOnDayQuery,
  TaskListQuery,
  TasksOnDayQuery,
  ThemesQuery,
} from '@dajuan/database/tasks';
import { RollUpActionsModule } from '@dajuan/features/roll-ups';
import { OverviewController } from './overview.controller';
import { OverviewReader } from './overview-reader';

@Module({
  imports: [RollUpActionsModule],
  controllers: [OverviewController],
  providers: [
    OverviewReader,
    DepartmentStore,
    PlansQuery,
    WorkPlanStore,
    ProgressUpdatesQuery,
    RollUpStore,
    StaleRollUpStore,
    TaskCardsQuery,
    TaskFactsQuery,
    TaskListQuery,
    TaskListOnDayQuery,
    TasksOnDayQuery,
    RollUpTasksQuery,
    ThemesQuery,
    TrendQuery,
  ],
})
export class OverviewModule {}
