import { Module } from '@nestjs/common';
import { StaleRollUpStore } from '@dajuan/database/roll-ups';
import {
  TaskCourseStore,
  TaskFactsQuery,
  TaskMoveStore,
  TaskProjectionStore,
  TaskProjector,
  TaskStateStore,
} from '@dajuan/database/tasks';
import { MoveTask } from './move-task.service';

@Module({
  providers: [
    MoveTask,
    TaskCourseStore,
    TaskFactsQuery,
    TaskStateStore,
    TaskMoveStore,
    TaskProjectionStore,
    TaskProjector,
    StaleRollUpStore,
  ],
  exports: [MoveTask],
})
export class TaskActionsModule {}
