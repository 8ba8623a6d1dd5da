import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { Document } from './document.entity';

/** Documents as they came; a row is never changed. */
@Injectable()
export class DocumentStore {
  async insert(tx: Transaction, document: Document): Promise<void> {
    await tx.getRepository(Document).insert(document);
  }

  /** With its body. Null when the organisation has none of this id. */
  byId(tx: Transaction, id: string): Promise<Document | null> {
    return tx.getRepository(Document).findOneBy({ id });
  }
}
