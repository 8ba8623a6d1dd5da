import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { insertRows } from '../plans/insert-rows';
import { EntryStepFile } from './entry-step-file.entity';
import { EntryStep } from './entry-step.entity';

/** Steps with the files that bear them out, written together and never changed. */
@Injectable()
export class EntryStepStore {
  async insert(tx: Transaction, step: EntryStep, fileIds: readonly string[]): Promise<void> {
    await insertRows(tx, EntryStep, [step]);
    const files = fileIds.map((fileId) => ({ orgId: step.orgId, stepId: step.id, fileId }));
    await insertRows(tx, EntryStepFile, files);
  }
}
