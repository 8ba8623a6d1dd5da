import { Module } from '@nestjs/common';
import { DispatchStore, MandateSpeaker } from '@dajuan/database/exchange';
import { MandateMoveStore, MandateStore } from '@dajuan/database/mandates';
import { OrganisationStore } from '@dajuan/database/organisations';
import { PeopleQuery, PersonStore } from '@dajuan/database/people';
import { MadeUpTaskStore } from '@dajuan/database/periods';
import { ReceivedPublicationStore } from '@dajuan/database/publications';
import { InboxMessageStore } from '@dajuan/database/reminders';
import { TaskAnswerStore, TaskRequestStore } from '@dajuan/database/requests';
import { StaleRollUpStore } from '@dajuan/database/roll-ups';
import {
  TaskCourseStore,
  TaskFactsQuery,
  TaskMoveStore,
  TaskProjectionStore,
  TaskProjector,
  TaskStateStore,
} from '@dajuan/database/tasks';
import { DeliverDispatches } from './deliver-dispatches.service';
import { ExchangeMail } from './exchange-mail';
import { FollowSuperior } from './follow-superior';
import { TakeInMandate } from './take-in-mandate';
import { TakeInPublication } from './take-in-publication';
import { TakeInState } from './take-in-state';

const ofTasks = [
  TaskCourseStore,
  TaskFactsQuery,
  TaskMoveStore,
  TaskProjectionStore,
  TaskProjector,
  MadeUpTaskStore,
  TaskStateStore,
  TaskAnswerStore,
  TaskRequestStore,
  StaleRollUpStore,
];

@Module({
  providers: [
    DeliverDispatches,
    TakeInMandate,
    TakeInState,
    TakeInPublication,
    FollowSuperior,
    ExchangeMail,
    DispatchStore,
    InboxMessageStore,
    MandateMoveStore,
    MandateSpeaker,
    MandateStore,
    OrganisationStore,
    PeopleQuery,
    PersonStore,
    ReceivedPublicationStore,
    ...ofTasks,
  ],
  exports: [DeliverDispatches],
})
export class ExchangeActionsModule {}
