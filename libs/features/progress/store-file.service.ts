import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId, Transactions } from '@dajuan/database/connection';
import { File, FileStore } from '@dajuan/database/progress';
import { Actor } from '@dajuan/database/tasks';
import { Refused } from '@dajuan/domain/errors';
import { fileNameFrom } from './file-name';

export interface UploadedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

const LARGEST_BYTES = 20 * 1024 * 1024;
const MEDIA_TYPE = /^[\w.+-]{1,60}\/[\w.+-]{1,100}$/;

/** Keeps a file that an update may name afterwards. Until one does, its uploader alone sees it. */
@Injectable()
export class StoreFile {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: FileStore,
  ) {}

  /** Throws Refused for an empty file and for one above 20 MB. The bytes are kept as they came and never opened. */
  async store(actor: Actor, upload: UploadedFile, now: Date): Promise<File> {
    const refusal = { field: 'file', zh: '文件应在 20 MB 以内且不能为空', en: 'A file of 1 byte to 20 MB is wanted' };
    if (upload.bytes.length === 0) throw new Refused([{ code: 'file_empty', ...refusal }]);
    if (upload.bytes.length > LARGEST_BYTES) throw new Refused([{ code: 'file_too_large', ...refusal }]);
    const file: File = {
      orgId: actor.orgId,
      id: newId(),
      name: fileNameFrom(upload.name),
      mediaType: MEDIA_TYPE.test(upload.mediaType) ? upload.mediaType : 'application/octet-stream',
      sizeBytes: upload.bytes.length,
      sha256: createHash('sha256').update(upload.bytes).digest('hex'),
      uploadedBy: actor.personId,
      uploadedAt: now,
    };
    await this.transactions.inOrganisation(actor.orgId, (tx) => this.files.insert(tx, file, upload.bytes));
    return file;
  }
}
