import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { EntrySheetRow } from './entry-sheet-row.entity';
import { EntrySheet } from './entry-sheet.entity';

/** Brought sheets and their rows: appended, and nothing else. */
@Injectable()
export class EntrySheetStore {
  async insert(tx: Transaction, sheet: EntrySheet): Promise<void> {
    await tx.getRepository(EntrySheet).insert(sheet);
  }

  async insertRows(tx: Transaction, rows: readonly EntrySheetRow[]): Promise<void> {
    if (rows.length > 0) await tx.getRepository(EntrySheetRow).insert([...rows]);
  }
}
