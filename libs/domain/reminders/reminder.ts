import { CalendarDate } from '../calendar';

/** 到期前7个工作日 · 前3个工作日 · 当日 · 逾期 · 督办 */
export type ReminderKind = 'due_in_7' | 'due_in_3' | 'due_today' | 'overdue' | 'escalation';

/** What a reminder knows of a task: one that is not open earns none. */
export interface RemindableTask {
  readonly taskId: string;
  readonly title: string;
  readonly dueOn: CalendarDate;
  /** Assigned or in progress; false for closed, paused, cancelled and drafts. */
  readonly isOpen: boolean;
  readonly ownerId: string | null;
  readonly departmentHeadId: string | null;
  readonly leaderId: string | null;
}

/** A reminder a task earns on a day, for one person; (task, recipient, kind, day) is unique. */
export interface DueReminder {
  readonly taskId: string;
  readonly title: string;
  readonly recipientId: string;
  readonly kind: ReminderKind;
  readonly day: CalendarDate;
  readonly dueOn: CalendarDate;
  /** Working days from the day to the due date; negative once overdue. */
  readonly workingDaysLeft: number;
}

export interface ReminderSettings {
  /** Overdue reminders come on the first working day after the due date and then every so many working days. */
  readonly overdueEveryWorkingDays: number;
  /** From this many working days overdue on, an overdue reminder also goes up to the leader; null: never. */
  readonly escalateAfterWorkingDays: number | null;
}

export const defaultReminderSettings: ReminderSettings = { overdueEveryWorkingDays: 5, escalateAfterWorkingDays: 6 };
