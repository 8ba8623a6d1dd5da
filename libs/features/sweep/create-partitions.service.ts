import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { IdempotencyKeyStore } from '@dajuan/database/once';
import { OrganisationStore } from '@dajuan/database/organisations';
import { LoginFailureStore } from '@dajuan/database/people';
import { PartitionStore, ScheduleSlotStore } from '@dajuan/database/schedules';
import { addDays, CalendarDate, instantAt } from '@dajuan/domain/calendar';

const MONTHS_AHEAD = 3;
/** Well beyond the 31 days for which missed mornings are made up. */
const SLOTS_KEPT_DAYS = 90;
/** Log-ins count failures of ten minutes; a day is kept as slots are days. */
const FAILURES_KEPT_DAYS = 1;

/** People ask again within the day. */
const KEYS_KEPT_DAYS = 1;

/** Makes the months to come before anything is written in them, and forgets slots, failed log-ins and keys long past. */
@Injectable()
export class CreatePartitions {
  constructor(
    private readonly transactions: Transactions,
    private readonly partitions: PartitionStore,
    private readonly slots: ScheduleSlotStore,
    private readonly failures: LoginFailureStore,
    private readonly organisations: OrganisationStore,
    private readonly keys: IdempotencyKeyStore,
  ) {}

  /** `day` is a day in UTC, as slots are. Twice ends the same. */
  async create(day: CalendarDate): Promise<void> {
    await this.transactions.outsideOrganisations((tx) => this.partitions.createAhead(tx, day, MONTHS_AHEAD));
    const daysAgo = (days: number) => instantAt(addDays(day, -days), '00:00', 'UTC');
    await this.transactions.outsideOrganisations((tx) => this.slots.prune(tx, daysAgo(SLOTS_KEPT_DAYS)));
    await this.transactions.outsideOrganisations((tx) => this.failures.prune(tx, daysAgo(FAILURES_KEPT_DAYS)));
    const all = await this.transactions.outsideOrganisations((tx) => this.organisations.all(tx));
    for (const { id } of all) {
      await this.transactions.inOrganisation(id, (tx) => this.keys.prune(tx, id, daysAgo(KEYS_KEPT_DAYS)));
    }
  }
}
