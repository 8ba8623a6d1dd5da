import { Module } from '@nestjs/common';
import { DispatchStore, MandateFollower, MandateRecorder, MandateSpeaker } from '@dajuan/database/exchange';
import { MandateMoveStore, MandatesQuery, MandateStore } from '@dajuan/database/mandates';
import { DepartmentStore, PeopleQuery, PersonStore } from '@dajuan/database/people';
import { MadeUpTaskStore } from '@dajuan/database/periods';
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

/** A task may have come from above, and then the superior is told of its steps. */
const ofMandates = [
  MandateFollower,
  MandateRecorder,
  MandateSpeaker,
  MandatesQuery,
  MandateStore,
  MandateMoveStore,
  DispatchStore,
  PersonStore,
];

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
    MadeUpTaskStore,
    StaleRollUpStore,
    ...ofMandates,
  ],
  exports: [MoveTask, AssignTask, UrgeTask],
})
export class TaskActionsModule {}
