import { Module } from '@nestjs/common';
import { DocumentsQuery, DocumentStore, EarlierImportQuery } from '@dajuan/database/documents';
import { DepartmentStore, PeopleQuery } from '@dajuan/database/people';
import { PlanItemStore, WorkPlanStore } from '@dajuan/database/plans';
import { ImportDocument } from './import-document.service';

@Module({
  providers: [
    ImportDocument,
    DocumentStore,
    DocumentsQuery,
    EarlierImportQuery,
    WorkPlanStore,
    PlanItemStore,
    DepartmentStore,
    PeopleQuery,
  ],
  exports: [ImportDocument, DocumentStore, DocumentsQuery],
})
export class DocumentActionsModule {}
