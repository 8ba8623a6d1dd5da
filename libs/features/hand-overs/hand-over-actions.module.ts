import { Module } from '@nestjs/common';
import { AreaStore } from '@dajuan/database/areas';
import { DutiesQuery, HandOversQuery, HandOverStore } from '@dajuan/database/hand-overs';
import { PeopleQuery, PersonStore } from '@dajuan/database/people';
import { InboxMessageStore } from '@dajuan/database/reminders';
import { TaskAnswerStore } from '@dajuan/database/requests';
import { TaskStateStore } from '@dajuan/database/tasks';
import { WorkGroupStore } from '@dajuan/database/work-groups';
import { CarryOutHandOver } from './carry-out-hand-over';
import { DrawUpHandOver } from './draw-up-hand-over.service';
import { HandOverDesk } from './hand-over-desk';
import { HandOverMail } from './hand-over-mail';
import { SignHandOver } from './sign-hand-over.service';
import { WithdrawHandOver } from './withdraw-hand-over.service';

const actions = [DrawUpHandOver, SignHandOver, WithdrawHandOver, HandOverDesk];

@Module({
  providers: [
    ...actions,
    CarryOutHandOver,
    HandOverMail,
    DutiesQuery,
    HandOversQuery,
    HandOverStore,
    PeopleQuery,
    PersonStore,
    InboxMessageStore,
    TaskAnswerStore,
    TaskStateStore,
    WorkGroupStore,
    AreaStore,
  ],
  exports: actions,
})
export class HandOverActionsModule {}
