import { DynamicModule, Module } from '@nestjs/common';
import { AuditRecordStore } from '@dajuan/database/audit';
import { OrganisationStore } from '@dajuan/database/organisations';
import { AnchorHeads } from './anchor-heads.service';
import { HEADS_FILE } from './heads-file.token';
import { RecordDenial } from './record-denial.service';
import { VerifyAudit } from './verify-audit.service';

@Module({
  providers: [RecordDenial, VerifyAudit, AuditRecordStore, OrganisationStore],
  exports: [RecordDenial, VerifyAudit],
})
export class AuditActionsModule {
  /** With the keeping of heads in a file, which one process at a time does. */
  static keepingHeadsIn(file: string): DynamicModule {
    return {
      module: AuditActionsModule,
      providers: [AnchorHeads, { provide: HEADS_FILE, useValue: file }],
      exports: [AnchorHeads],
    };
  }
}
