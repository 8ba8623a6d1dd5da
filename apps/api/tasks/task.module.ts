import { Module } from '@nestjs/common';
import { ToldUpdatesQuery } from '@dajuan/database/comparisons';
import { MandatesQuery } from '@dajuan/database/mandates';
import { ProgressUpdatesQuery } from '@dajuan/database/progress';
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
import { ProgressActionsModule } from '@dajuan/features/progress';
import { TaskActionsModule } from '@dajuan/features/tasks';
import { TaskReader } from './task-reader';
import { TaskController } from './task.controller';

@Module({
  imports: [ProgressActionsModule, TaskActionsModule],
  controllers: [TaskController],
  providers: [
    TaskReader,
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
  ],
  exports: [TaskReader],
})
export class TaskModule {}
