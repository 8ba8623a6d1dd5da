import { Module } from '@nestjs/common';
import { ToldUpdatesQuery } from '@dajuan/database/comparisons';
import { MandatesQuery } from '@dajuan/database/mandates';
import { AreaPlacingStore } from '@dajuan/database/areas';
import { TaskPlacesQuery } from '@dajuan/database/places';
import { ProgressUpdatesQuery } from '@dajuan/database/progress';
import { PeriodsQuery } from '@dajuan/database/periods';
import { RequestsQuery } from '@dajuan/database/requests';
import {
  TaskCardsQuery,
  TaskFactsQuery,
  TaskListOnDayQuery,
  TaskListQuery,
  TasksOnDayQuery,
  TaskSourceQuery,
  TaskStepsQuery,
  ThemesQuery,
} from '@dajuan/database/tasks';
import { PlacingActionsModule } from '@dajuan/features/placing';
import { ProgressActionsModule } from '@dajuan/features/progress';
import { TaskActionsModule } from '@dajuan/features/tasks';
import { PlacingController } from './placing.controller';
import { TaskReader } from './task-reader';
import { TaskController } from './task.controller';

@Module({
  imports: [PlacingActionsModule, ProgressActionsModule, TaskActionsModule],
  controllers: [TaskController, PlacingController],
  providers: [
    TaskReader,
    AreaPlacingStore,
    TaskPlacesQuery,
    TaskListQuery,
    TaskListOnDayQuery,
    TasksOnDayQuery,
    TaskCardsQuery,
    TaskFactsQuery,
    TaskStepsQuery,
    TaskSourceQuery,
    ThemesQuery,
    RequestsQuery,
    ToldUpdatesQuery,
    ProgressUpdatesQuery,
    MandatesQuery,
    PeriodsQuery,
  ],
  exports: [TaskReader],
})
export class TaskModule {}
