import { Module } from '@nestjs/common';
import { ComparisonsQuery, ProposalStore, TrackedTasksQuery } from '@dajuan/database/comparisons';
import { WorkPlanStore } from '@dajuan/database/plans';
import { DocumentActionsModule } from '@dajuan/features/documents';
import { ProgressActionsModule } from '@dajuan/features/progress';
import { ComparisonReader } from './comparison-reader';
import { ComparisonController } from './comparison.controller';

@Module({
  imports: [DocumentActionsModule, ProgressActionsModule],
  controllers: [ComparisonController],
  providers: [ComparisonReader, ComparisonsQuery, ProposalStore, TrackedTasksQuery, WorkPlanStore],
})
export class ComparisonModule {}
