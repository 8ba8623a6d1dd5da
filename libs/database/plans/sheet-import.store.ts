import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { SheetImport } from './sheet-import.entity';

@Injectable()
export class SheetImportStore {
  async insert(tx: Transaction, sheetImport: SheetImport): Promise<void> {
    await tx.getRepository(SheetImport).insert(sheetImport);
  }

  /** How a plan's tables were understood, the earliest first; empty for a plan that came another way. Uses sheet_import_by_plan. */
  ofPlan(tx: Transaction, planId: string): Promise<SheetImport[]> {
    return tx.getRepository(SheetImport).find({ where: { planId }, order: { id: 'ASC' } });
  }
}
