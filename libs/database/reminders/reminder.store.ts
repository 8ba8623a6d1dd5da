import { Injectable } from '@nestjs/common';
import { CalendarDate } from '@dajuan/domain/calendar';
import { DueReminder, ReminderKind } from '@dajuan/domain/reminders';
import { newId } from '../connection/new-id';
import { Transaction } from '../connection/transactions';
import { ReminderStatus } from './reminder.entity';

/** A reminder that waits to be told, with what its task says now. */
export interface WaitingReminder {
  readonly id: string;
  readonly day: CalendarDate;
  readonly taskId: string;
  readonly kind: ReminderKind;
  readonly title: string;
  readonly dueOn: CalendarDate;
  readonly taskIsOpen: boolean;
}

/** What became of one. */
export interface SettledReminder {
  readonly id: string;
  readonly day: CalendarDate;
  readonly status: Exclude<ReminderStatus, 'due'>;
  /** Why it was skipped, or that it was told late; empty where there is nothing to say. */
  readonly outcome: string;
}

/** Reminders: due when planned, then sent or skipped, once. */
@Injectable()
export class ReminderStore {
  /** Writes those that are not there yet: (task, recipient, kind, day) is unique. Returns how many were new. */
  async plan(tx: Transaction, orgId: string, reminders: readonly DueReminder[]): Promise<number> {
    const rows: unknown[] = await tx.query(
      `INSERT INTO reminder (org_id, id, day, task_id, recipient_id, kind)
       SELECT $1, planned.id, planned.day, planned.task_id, planned.recipient_id, planned.kind
         FROM unnest($2::uuid[], $3::date[], $4::uuid[], $5::uuid[], $6::text[])
           AS planned (id, day, task_id, recipient_id, kind)
       ON CONFLICT (org_id, task_id, recipient_id, kind, day) DO NOTHING
       RETURNING id`,
      [
        orgId,
        reminders.map(() => newId()),
        reminders.map(({ day }) => day),
        reminders.map(({ taskId }) => taskId),
        reminders.map(({ recipientId }) => recipientId),
        reminders.map(({ kind }) => kind),
      ],
    );
    return rows.length;
  }

  /** Who has anything due on or before the day. Leans on reminder_unsettled. */
  async recipientsDue(tx: Transaction, day: CalendarDate): Promise<string[]> {
    const rows: { recipientId: string }[] = await tx.query(
      `SELECT DISTINCT recipient_id AS "recipientId" FROM reminder WHERE status = 'due' AND day <= $1`,
      [day],
    );
    return rows.map(({ recipientId }) => recipientId);
  }

  /**
   * What is due to a person on or before the day, held until the transaction ends. Somebody else who asks meanwhile
   * waits, and then finds it settled.
   */
  lockDue(tx: Transaction, recipientId: string, day: CalendarDate): Promise<WaitingReminder[]> {
    return tx.query(
      `SELECT reminder.id, reminder.day, reminder.task_id AS "taskId", reminder.kind, task.title,
              task.due_on AS "dueOn", task.state IN ('assigned', 'in_progress') AS "taskIsOpen"
         FROM reminder
         JOIN task ON task.org_id = reminder.org_id AND task.id = reminder.task_id
        WHERE reminder.status = 'due' AND reminder.recipient_id = $1 AND reminder.day <= $2
        ORDER BY reminder.day, reminder.id
          FOR UPDATE OF reminder`,
      [recipientId, day],
    );
  }

  async settle(tx: Transaction, settled: readonly SettledReminder[], at: Date): Promise<void> {
    await tx.query(
      `UPDATE reminder SET status = outcome.status, outcome = outcome.outcome, settled_at = $5
         FROM unnest($1::uuid[], $2::date[], $3::text[], $4::text[]) AS outcome (id, day, status, outcome)
        WHERE reminder.id = outcome.id AND reminder.day = outcome.day AND reminder.status = 'due'`,
      [
        settled.map(({ id }) => id),
        settled.map(({ day }) => day),
        settled.map(({ status }) => status),
        settled.map(({ outcome }) => outcome),
        at,
      ],
    );
  }
}
