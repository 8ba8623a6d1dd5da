import { Module } from '@nestjs/common';
import { PlansQuery, WorkPlanStore } from '@dajuan/database/plans';
import { ProgressUpdatesQuery } from '@dajuan/database/progress';
import { MyTasksQuery, TaskCardsQuery, TaskFactsQuery } from '@dajuan/database/tasks';
import { ProgressActionsModule } from '@dajuan/features/progress';
import { TaskModule } from '../tasks/task.module';
import { EntrySheetController } from './entry-sheet.controller';
import { EntrySheetReader } from './entry-sheet-reader';
import { FileController } from './file.controller';
import { ProgressController } from './progress.controller';
import { ProgressReader } from './progress-reader';

@Module({
  imports: [ProgressActionsModule, TaskModule],
  controllers: [EntrySheetController, ProgressController, FileController],
  providers: [
    ProgressReader,
    EntrySheetReader,
    PlansQuery,
    WorkPlanStore,
    MyTasksQuery,
    TaskCardsQuery,
    TaskFactsQuery,
    ProgressUpdatesQuery,
  ],
})
export class ProgressModule {}
