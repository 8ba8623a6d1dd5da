import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { ProgressFile } from './progress-file.entity';
import { ProgressSource } from './progress-source.entity';
import { ProgressUpdate } from './progress-update.entity';

/** The ledger: rows are appended, and the application may do nothing else with them. */
@Injectable()
export class ProgressUpdateStore {
  async insert(tx: Transaction, update: ProgressUpdate): Promise<void> {
    await tx.getRepository(ProgressUpdate).insert(update);
  }

  /** Ties files to an update; a file may be tied to several. */
  async tieFiles(tx: Transaction, update: ProgressUpdate, fileIds: readonly string[]): Promise<void> {
    if (fileIds.length === 0) return;
    const ties = fileIds.map((fileId) => ({ orgId: update.orgId, updateId: update.id, fileId }));
    await tx.getRepository(ProgressFile).insert(ties);
  }

  /** Says which proposal the update was taken from. */
  async tieSource(tx: Transaction, source: ProgressSource): Promise<void> {
    await tx.getRepository(ProgressSource).insert(source);
  }

  /** Null when the organisation has no such update. */
  byId(tx: Transaction, id: string): Promise<ProgressUpdate | null> {
    return tx.getRepository(ProgressUpdate).findOneBy({ id });
  }
}
