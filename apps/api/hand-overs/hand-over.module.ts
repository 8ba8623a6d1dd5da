import { Module } from '@nestjs/common';
import { DutiesQuery, HandOversQuery } from '@dajuan/database/hand-overs';
import { DepartmentStore } from '@dajuan/database/people';
import { HandOverActionsModule } from '@dajuan/features/hand-overs';
import { HandOverReader } from './hand-over-reader';
import { HandOverController } from './hand-over.controller';

@Module({
  imports: [HandOverActionsModule],
  controllers: [HandOverController],
  providers: [HandOverReader, DutiesQuery, HandOversQuery, DepartmentStore],
})
export class HandOverModule {}
