import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { FileContent } from './file-content.entity';
import { File } from './file.entity';

/** Uploaded files: a card and its bytes, written together and never changed. */
@Injectable()
export class FileStore {
  async insert(tx: Transaction, file: File, bytes: Buffer): Promise<void> {
    await tx.getRepository(File).insert(file);
    await tx.getRepository(FileContent).insert({ orgId: file.orgId, fileId: file.id, bytes });
  }

  /** Null when the organisation has no such file. */
  byId(tx: Transaction, id: string): Promise<File | null> {
    return tx.getRepository(File).findOneBy({ id });
  }

  async bytesOf(tx: Transaction, fileId: string): Promise<Buffer> {
    const { bytes } = await tx.getRepository(FileContent).findOneByOrFail({ fileId });
    return bytes;
  }

  /** Those of the ids that this person uploaded. */
  async uploadedBy(tx: Transaction, personId: string, ids: readonly string[]): Promise<string[]> {
    const rows: { id: string }[] = await tx.query(
      'SELECT id FROM file WHERE id = ANY($1::uuid[]) AND uploaded_by = $2',
      [ids, personId],
    );
    return rows.map(({ id }) => id);
  }
}
