import { SettledReminder, WaitingReminder } from '@dajuan/database/reminders';
import { remindersDueAt } from '@dajuan/database/schedules';
import { lateDecision } from '@dajuan/domain/reminders';

interface Judgement {
  readonly settled: readonly SettledReminder[];
  /** Those to be told now, in the order given. */
  readonly told: readonly WaitingReminder[];
  /** Whether any of them comes after its hour 补发. */
  readonly markedLate: boolean;
}

/** What becomes of each waiting reminder at `now`: told, told late, or skipped with its reason. */
export function judgeReminders(waiting: readonly WaitingReminder[], zone: string, now: Date): Judgement {
  const judged = waiting.map((reminder) => {
    const { day, taskIsOpen } = reminder;
    return { reminder, decision: lateDecision({ dueAt: remindersDueAt(day, zone), taskIsOpen }, now) };
  });
  return {
    settled: judged.map(({ reminder: { id, day }, decision }) =>
      decision.send
        ? { id, day, status: 'sent', outcome: decision.markedLate ? 'sent_late' : '' }
        : { id, day, status: 'skipped', outcome: decision.reason },
    ),
    told: judged.filter(({ decision }) => decision.send).map(({ reminder }) => reminder),
    markedLate: judged.some(({ decision }) => decision.send && decision.markedLate),
  };
}
