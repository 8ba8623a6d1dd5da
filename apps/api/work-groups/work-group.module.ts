import { Module } from '@nestjs/common';
import { WorkGroupsQuery } from '@dajuan/database/work-groups';
import { WorkGroupActionsModule } from '@dajuan/features/work-groups';
import { WorkGroupReader } from './work-group-reader';
import { WorkGroupController } from './work-group.controller';

@Module({
  imports: [WorkGroupActionsModule],
  controllers: [WorkGroupController],
  providers: [WorkGroupReader, WorkGroupsQuery],
})
export class WorkGroupModule {}
