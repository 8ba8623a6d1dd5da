import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { PartitionStore } from '@dajuan/database/schedules';
import { CalendarDate } from '@dajuan/domain/calendar';

const MONTHS_AHEAD = 3;

/** Makes the months to come before anything is written in them. */
@Injectable()
export class CreatePartitions {
  constructor(
    private readonly transactions: Transactions,
    private readonly partitions: PartitionStore,
  ) {}

  create(day: CalendarDate): Promise<void> {
    return this.transactions.outsideOrganisations((tx) => this.partitions.createAhead(tx, day, MONTHS_AHEAD));
  }
}
