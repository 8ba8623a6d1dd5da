import { Module } from '@nestjs/common';
import { AreaPlacingStore, AreaStore } from '@dajuan/database/areas';
import { MasterStore, TaskMasterStore } from '@dajuan/database/masters';
import { PeopleQuery, PersonStore } from '@dajuan/database/people';
import { TaskChangeStore, TaskFactsQuery, TaskStateStore } from '@dajuan/database/tasks';
import { AnswerMasters } from './answer-masters.service';
import { NameContact } from './name-contact.service';
import { PlaceInAreas } from './place-in-areas.service';
import { PlacingDesk } from './placing-desk';

const actions = [AnswerMasters, NameContact, PlaceInAreas];

@Module({
  providers: [
    ...actions,
    PlacingDesk,
    AreaPlacingStore,
    AreaStore,
    MasterStore,
    TaskMasterStore,
    PeopleQuery,
    PersonStore,
    TaskChangeStore,
    TaskFactsQuery,
    TaskStateStore,
  ],
  exports: actions,
})
export class PlacingActionsModule {}
