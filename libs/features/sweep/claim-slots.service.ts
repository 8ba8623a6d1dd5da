import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { ScheduleSlotStore } from '@dajuan/database/schedules';

/** Claims slots of schedules, of which each is worked by exactly one of any number of processes. */
@Injectable()
export class ClaimSlots {
  constructor(
    private readonly transactions: Transactions,
    private readonly slots: ScheduleSlotStore,
  ) {}

  /** The latest slot of the schedule that anybody claimed; null for one that never ran. */
  last(schedule: string): Promise<Date | null> {
    return this.transactions.outsideOrganisations((tx) => this.slots.last(tx, schedule));
  }

  /** Of these slots, those that are now the caller's own, in the order given. */
  claim(schedule: string, slots: readonly Date[], claimedBy: string): Promise<Date[]> {
    return this.transactions.outsideOrganisations(async (tx) => {
      const own: Date[] = [];
      for (const slot of slots) {
        if (await this.slots.claim(tx, schedule, slot, claimedBy)) own.push(slot);
      }
      return own;
    });
  }
}
