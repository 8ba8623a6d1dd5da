import { Module } from '@nestjs/common';
import { RequestsQuery } from '@dajuan/database/requests';
import { RequestActionsModule } from '@dajuan/features/requests';
import { TaskModule } from '../tasks/task.module';
import { RequestController } from './request.controller';

@Module({
  imports: [RequestActionsModule, TaskModule],
  controllers: [RequestController],
  providers: [RequestsQuery],
})
export class RequestModule {}
