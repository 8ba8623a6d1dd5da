import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { insertRows } from './insert-rows';
import { KnownSheetRow } from './sheet-row.entity';

/** Rows of imported sheets. Whoever writes holds the plan's lock. */
@Injectable()
export class SheetRowStore {
  insert(tx: Transaction, rows: readonly KnownSheetRow[]): Promise<void> {
    return insertRows(tx, KnownSheetRow, rows);
  }

  /** Those of a plan, by sheet and row. Uses sheet_row_by_plan. */
  ofPlan(tx: Transaction, planId: string): Promise<KnownSheetRow[]> {
    return tx.getRepository(KnownSheetRow).find({ where: { planId }, order: { sheet: 'ASC', rowNumber: 'ASC' } });
  }

  /** Where a row stands now and what it says. */
  async update(
    tx: Transaction,
    itemId: string,
    changes: Pick<KnownSheetRow, 'sheet' | 'rowNumber' | 'serial' | 'written'>,
  ): Promise<void> {
    await tx.getRepository(KnownSheetRow).update({ itemId }, changes);
  }
}
