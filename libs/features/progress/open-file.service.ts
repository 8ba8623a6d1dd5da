import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { File, FileAccessQuery, FileStore } from '@dajuan/database/progress';
import { Actor } from '@dajuan/database/tasks';
import { NotAllowed, NotFound } from '@dajuan/domain/errors';

/** A file's card and bytes, for those who may see them. */
@Injectable()
export class OpenFile {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: FileStore,
    private readonly access: FileAccessQuery,
  ) {}

  /** Throws NotFound, and NotAllowed where neither the file nor a task it belongs to is the asker's to see. */
  open(actor: Actor, fileId: string): Promise<{ readonly file: File; readonly bytes: Buffer }> {
    return this.transactions.inOrganisation(actor.orgId, async (tx) => {
      const file = await this.files.byId(tx, fileId);
      if (!file) throw new NotFound('file', fileId);
      if (!(await this.access.mayOpen(tx, actor, fileId))) {
        throw new NotAllowed('file_not_yours', '您不能查看此附件', 'This file is not yours to see');
      }
      return { file, bytes: await this.files.bytesOf(tx, fileId) };
    });
  }
}
