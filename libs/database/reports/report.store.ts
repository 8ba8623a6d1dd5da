import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { Report } from './report.entity';

@Injectable()
export class ReportStore {
  async insert(tx: Transaction, report: Report): Promise<void> {
    await tx.getRepository(Report).insert(report);
  }

  /** Null when the organisation has none of this id. */
  byId(tx: Transaction, id: string): Promise<Report | null> {
    return tx.getRepository(Report).findOneBy({ id });
  }
}
