import { Module } from '@nestjs/common';
import { DocumentStore, EarlierImportQuery } from '@dajuan/database/documents';
import { DepartmentStore, PeopleQuery } from '@dajuan/database/people';
import { PlanItemStore, WorkPlanStore } from '@dajuan/database/plans';
import { ImportDocument } from './import-document.service';

@Module({
  providers: [
    ImportDocument,
    DocumentStore,
    EarlierImportQuery,
    WorkPlanStore,
    PlanItemStore,
    DepartmentStore,
    PeopleQuery,
  ],
  exports: [ImportDocument],
})
export class DocumentActionsModule {}
