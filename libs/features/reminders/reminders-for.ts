import { TaskWithRecipients } from '@dajuan/database/reminders';
import { CalendarDate, WorkingCalendar } from '@dajuan/domain/calendar';
import { defaultReminderSettings, DueReminder, remindersDueOn } from '@dajuan/domain/reminders';

/** What an open task earns on a day, for its owner, each head of its department and its leader; nobody twice. */
export function remindersFor(day: CalendarDate, task: TaskWithRecipients, calendar: WorkingCalendar): DueReminder[] {
  const heads = task.headIds.length > 0 ? task.headIds : [null];
  const earned = heads.flatMap((departmentHeadId) =>
    remindersDueOn(day, { ...task, isOpen: true, departmentHeadId }, calendar, defaultReminderSettings),
  );
  return earned.filter(
    (reminder, index) =>
      earned.findIndex(({ recipientId, kind }) => recipientId === reminder.recipientId && kind === reminder.kind) ===
      index,
  );
}
