import { Injectable } from '@nestjs/common';
import { CalendarDate } from '@dajuan/domain/calendar';
import { Transaction } from '../connection/transactions';

/** The monthly partitions of tables that grow without end. */
@Injectable()
export class PartitionStore {
  /** Makes sure of the months from the one before the day's to `months` after it. Twice is harmless. */
  async createAhead(tx: Transaction, day: CalendarDate, months: number): Promise<void> {
    await tx.query('SELECT create_partitions_ahead($1::date, $2)', [day, months]);
  }
}
