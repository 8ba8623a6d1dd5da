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

  /** The latest slot of the schedule that anybody claimed; null for one that never ran. */
  async last(tx: Transaction, schedule: string): Promise<Date | null> {
    const [row]: { slot: Date | null }[] = await tx.query(
      'SELECT max(slot) AS slot FROM schedule_slot WHERE schedule = $1',
      [schedule],
    );
    return row?.slot ?? null;
  }

  /**
   * Slots of one schedule since an instant that another schedule has no row for, oldest first: work that was claimed
   * and whose end is not marked.
   */
  async unmatched(tx: Transaction, schedule: string, endedAs: string, since: Date): Promise<Date[]> {
    const rows: { slot: Date }[] = await tx.query(
      `SELECT claimed.slot FROM schedule_slot AS claimed
        WHERE claimed.schedule = $1 AND claimed.slot >= $3
          AND NOT EXISTS (SELECT FROM schedule_slot AS ended
                           WHERE ended.schedule = $2 AND ended.slot = claimed.slot)
        ORDER BY claimed.slot`,
      [schedule, endedAs, since],
    );
    return rows.map(({ slot }) => slot);
  }

  /** Forgets slots before an instant; of every schedule the latest stays, from which it knows what it missed. */
  async prune(tx: Transaction, before: Date): Promise<void> {
    await tx.query(
      `DELETE FROM schedule_slot AS old
        WHERE old.slot < $1
          AND EXISTS (SELECT FROM schedule_slot AS later
                       WHERE later.schedule = old.schedule AND later.slot > old.slot)`,
      [before],
    );
  }
}
