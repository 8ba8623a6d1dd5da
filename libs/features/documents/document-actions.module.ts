import { Module } from '@nestjs/common';
import { ComparisonStore, ProposalStore, TrackedTasksQuery } from '@dajuan/database/comparisons';
import { DocumentStore, EarlierImportQuery } from '@dajuan/database/documents';
import { DepartmentStore, PeopleQuery } from '@dajuan/database/people';
import { PlanItemStore, WorkPlanStore } from '@dajuan/database/plans';
import { CompareReview } from './compare-review.service';
import { ImportDocument } from './import-document.service';

@Module({
  providers: [
    ImportDocument,
    CompareReview,
    ComparisonStore,
    ProposalStore,
    TrackedTasksQuery,
    DocumentStore,
    EarlierImportQuery,
    WorkPlanStore,
    PlanItemStore,
    DepartmentStore,
    PeopleQuery,
  ],
  exports: [ImportDocument, CompareReview],
})
export class DocumentActionsModule {}
