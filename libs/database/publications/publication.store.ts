import { Injectable } from '@nestjs/common';
import { CalendarMonth } from '@dajuan/domain/calendar';
import { Transaction } from '../connection/transactions';
import { insertRows } from '../plans/insert-rows';
import { Publication } from './publication.entity';

/** What this organisation published upward; never changed. */
@Injectable()
export class PublicationStore {
  /** One publishes at a time until the transaction ends, so that numbers follow one another. */
  async lock(tx: Transaction, orgId: string): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`publication ${orgId}`]);
  }

  insert(tx: Transaction, publication: Publication): Promise<void> {
    return insertRows(tx, Publication, [publication]);
  }

  /** The number of the last one; 0 before there is any. */
  async lastNumber(tx: Transaction): Promise<number> {
    return (await tx.getRepository(Publication).maximum('number', {})) ?? 0;
  }

  /** What stands for the month; null where nothing was published. */
  latestOf(tx: Transaction, month: CalendarMonth): Promise<Publication | null> {
    return tx.getRepository(Publication).findOne({ where: { month }, order: { number: 'DESC' } });
  }
}
