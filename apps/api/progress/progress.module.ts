import { Module } from '@nestjs/common';
import { PlansQuery, WorkPlanStore } from '@dajuan/database/plans';
import { ProgressUpdatesQuery } from '@dajuan/database/progress';
import { MyTasksQuery, TaskCardsQuery, TaskFactsQuery } from '@dajuan/database/tasks';
import { ProgressActionsModule } from '@dajuan/features/progress';
import { TaskModule } from '../tasks/task.module';
import { FileController } from './file.controller';
import { ProgressController } from './progress.controller';
import { ProgressReader } from './progress-reader';

@Module({
  imports: [ProgressActionsModule, TaskModule],
  controllers: [ProgressController, FileController],
  providers: [
    ProgressReader,
    PlansQuery,
    WorkPlanStore,
    MyTasksQuery,
    TaskCardsQuery,
    TaskFactsQuery,
    ProgressUpdatesQuery,
  ],
})
export class ProgressModule {}
