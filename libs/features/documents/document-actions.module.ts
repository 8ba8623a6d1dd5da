import { Module } from '@nestjs/common';
import { ComparisonStore, ProposalStore, TrackedTasksQuery } from '@dajuan/database/comparisons';
import { DocumentStore, EarlierImportQuery } from '@dajuan/database/documents';
import { DepartmentStore, PeopleQuery } from '@dajuan/database/people';
import {
  PlanEditStore,
  PlanItemStore,
  SheetImportStore,
  SheetPlansQuery,
  SheetRowStore,
  WorkPlanStore,
} from '@dajuan/database/plans';
import { CompareReview } from './compare-review.service';
import { ImportDocument } from './import-document.service';
import { ImportSheet, PreviewSheet, SheetDesk } from './sheets';

@Module({
  providers: [
    ImportDocument,
    CompareReview,
    PreviewSheet,
    ImportSheet,
    SheetDesk,
    ComparisonStore,
    ProposalStore,
    TrackedTasksQuery,
    DocumentStore,
    EarlierImportQuery,
    WorkPlanStore,
    PlanItemStore,
    PlanEditStore,
    SheetImportStore,
    SheetPlansQuery,
    SheetRowStore,
    DepartmentStore,
    PeopleQuery,
  ],
  exports: [ImportDocument, CompareReview, PreviewSheet, ImportSheet],
})
export class DocumentActionsModule {}
