import { Module } from '@nestjs/common';
import { DepartmentStore, PeopleQuery } from '@dajuan/database/people';
import { InboxMessageStore } from '@dajuan/database/reminders';
import { StaleRollUpStore } from '@dajuan/database/roll-ups';
import {
  TaskCourseStore,
  TaskFactsQuery,
  TaskMoveStore,
  TaskProjectionStore,
  TaskProjector,
  TaskStateStore,
  TaskUrgingStore,
} from '@dajuan/database/tasks';
import { AssignTask } from './assign-task.service';
import { MoveMail } from './move-mail';
import { MoveTask } from './move-task.service';
import { TaskStepper } from './task-stepper';
import { UrgeTask } from './urge-task.service';

@Module({
  providers: [
    MoveTask,
    AssignTask,
    UrgeTask,
    TaskUrgingStore,
    TaskStepper,
    MoveMail,
    DepartmentStore,
    PeopleQuery,
    InboxMessageStore,
    TaskCourseStore,
    TaskFactsQuery,
    TaskStateStore,
    TaskMoveStore,
    TaskProjectionStore,
    TaskProjector,
    StaleRollUpStore,
  ],
  exports: [MoveTask, AssignTask, UrgeTask],
})
export class TaskActionsModule {}
