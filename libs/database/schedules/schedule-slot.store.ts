import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';

/** Claims of schedule slots. Two processes may try at once; the row's key lets one of them win. */
@Injectable()
export class ScheduleSlotStore {
  /** True for the one caller that claimed `slot` (an instant, UTC) of `schedule`; false for everybody after. */
  async claim(tx: Transaction, schedule: string, slot: Date, claimedBy: string): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `INSERT INTO schedule_slot (schedule, slot, claimed_by) VALUES ($1, $2, $3)
       ON CONFLICT ON CONSTRAINT schedule_slot_pk DO NOTHING RETURNING schedule`,
      [schedule, slot, claimedBy],
    );
    return rows.length > 0;
  }
}
