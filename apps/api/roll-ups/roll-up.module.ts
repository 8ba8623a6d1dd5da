import { Module } from '@nestjs/common';
import { AreaStore } from '@dajuan/database/areas';
import { MasterStore } from '@dajuan/database/masters';
import { DepartmentStore, PeopleDeskQuery } from '@dajuan/database/people';
import { PlansQuery, WorkPlanStore } from '@dajuan/database/plans';
import { MemberRollUpsQuery } from '@dajuan/database/roll-ups';
import { ThemesQuery } from '@dajuan/database/tasks';
import { GroupNames } from './group-names';
import { RollUpReader } from './roll-up-reader';
import { RollUpController } from './roll-up.controller';

@Module({
  controllers: [RollUpController],
  providers: [
    RollUpReader,
    GroupNames,
    MemberRollUpsQuery,
    AreaStore,
    MasterStore,
    DepartmentStore,
    PeopleDeskQuery,
    PlansQuery,
    WorkPlanStore,
    ThemesQuery,
  ],
})
export class RollUpModule {}
