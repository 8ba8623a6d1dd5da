import { Module } from '@nestjs/common';
import { MandatesQuery } from '@dajuan/database/mandates';
import { RequestHolderQuery } from '@dajuan/database/hand-overs';
import { PeopleQuery } from '@dajuan/database/people';
import { MadeUpTaskStore } from '@dajuan/database/periods';
import { InboxMessageStore } from '@dajuan/database/reminders';
import { RequestsQuery, TaskAnswerStore, TaskRequestStore } from '@dajuan/database/requests';
import { StaleRollUpStore } from '@dajuan/database/roll-ups';
import {
  TargetStore,
  TaskCourseStore,
  TaskFactsQuery,
  TaskProjectionStore,
  TaskProjector,
  TaskStateStore,
} from '@dajuan/database/tasks';
import { AnswerRequest } from './answer-request.service';
import { AskCoordination } from './ask-coordination.service';
import { AskExtension } from './ask-extension.service';
import { AskTargetChange } from './ask-target-change.service';
import { GrantRequest } from './grant-request';
import { RequestDesk } from './request-desk';
import { RequestMail } from './request-mail';
import { WithdrawRequest } from './withdraw-request.service';

/** What people ask one another about a task; wants calendars and the queue to be there. */
@Module({
  providers: [
    AskCoordination,
    AskExtension,
    AskTargetChange,
    AnswerRequest,
    WithdrawRequest,
    RequestDesk,
    RequestMail,
    GrantRequest,
    StaleRollUpStore,
    TaskCourseStore,
    TargetStore,
    TaskProjectionStore,
    TaskProjector,
    MadeUpTaskStore,
    RequestsQuery,
    TaskRequestStore,
    TaskAnswerStore,
    TaskFactsQuery,
    TaskStateStore,
    PeopleQuery,
    RequestHolderQuery,
    InboxMessageStore,
    MandatesQuery,
  ],
  exports: [AskCoordination, AskExtension, AskTargetChange, AnswerRequest, WithdrawRequest],
})
export class RequestActionsModule {}
