import { Injectable } from '@nestjs/common';
import { AuditRecordStore } from '@dajuan/database/audit';
import { Act, actingAs, Transactions } from '@dajuan/database/connection';

/** That somebody was told no, for want of a right: it changed nothing, so it stands in a transaction of its own. */
@Injectable()
export class RecordDenial {
  constructor(
    private readonly transactions: Transactions,
    private readonly records: AuditRecordStore,
  ) {}

  /** `code` is that of the refusal. */
  record(orgId: string, act: Act, code: string): Promise<void> {
    return actingAs(act, () =>
      this.transactions.inOrganisation(orgId, (tx) => this.records.appendDenial(tx, orgId, act.subjectId, code)),
    );
  }
}
