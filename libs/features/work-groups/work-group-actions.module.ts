import { Module } from '@nestjs/common';
import { PeopleQuery } from '@dajuan/database/people';
import { TaskChangeStore, TaskStore } from '@dajuan/database/tasks';
import { WorkGroupsQuery, WorkGroupStore } from '@dajuan/database/work-groups';
import { GroupTasks } from './group-tasks';
import { KeepWorkGroup } from './keep-work-group.service';
import { RefuseGroup } from './refuse-group';

@Module({
  providers: [
    KeepWorkGroup,
    GroupTasks,
    RefuseGroup,
    PeopleQuery,
    TaskChangeStore,
    TaskStore,
    WorkGroupsQuery,
    WorkGroupStore,
  ],
  exports: [KeepWorkGroup],
})
export class WorkGroupActionsModule {}
