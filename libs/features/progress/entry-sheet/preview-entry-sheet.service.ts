import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { Actor } from '@dajuan/database/tasks';
import { EntrySheetDesk, JudgedRow } from './entry-sheet-desk';
import { BroughtSheet, readEntrySheet } from './read-entry-sheet';

/** What reporting from a sheet would do, row by row. Nothing is written. */
@Injectable()
export class PreviewEntrySheet {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: EntrySheetDesk,
  ) {}

  /** Throws Refused for what is no entry sheet of the organisation. */
  async preview(actor: Actor, brought: BroughtSheet, now: Date): Promise<JudgedRow[]> {
    const lines = await readEntrySheet(brought, actor.orgId);
    return this.transactions.inOrganisation(actor.orgId, (tx) =>
      this.desk.judge(tx, actor, lines, { now, hold: false }),
    );
  }
}
