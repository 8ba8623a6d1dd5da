import { Module } from '@nestjs/common';
import { PeopleQuery } from '@dajuan/database/people';
import { InboxMessageStore } from '@dajuan/database/reminders';
import { RequestsQuery, TaskAnswerStore, TaskRequestStore } from '@dajuan/database/requests';
import { TaskFactsQuery, TaskStateStore } from '@dajuan/database/tasks';
import { AnswerRequest } from './answer-request.service';
import { AskCoordination } from './ask-coordination.service';

/** What people ask one another about a task; wants calendars to be there. */
@Module({
  providers: [
    AskCoordination,
    AnswerRequest,
    RequestsQuery,
    TaskRequestStore,
    TaskAnswerStore,
    TaskFactsQuery,
    TaskStateStore,
    PeopleQuery,
    InboxMessageStore,
  ],
  exports: [AskCoordination, AnswerRequest],
})
export class RequestActionsModule {}
