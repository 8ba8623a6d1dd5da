import { CalendarDate, isWorkingDay, WorkingCalendar, workingDaysAfter } from '../calendar';
import { DueReminder, RemindableTask, ReminderKind, ReminderSettings } from './reminder';

/** Kinds before the due date, by working days left; a due date off work falls due on the last working day before it. */
const kindsAhead: ReadonlyMap<number, ReminderKind> = new Map([
  [7, 'due_in_7'],
  [3, 'due_in_3'],
  [0, 'due_today'],
]);

/**
 * The reminders the task earns on the day, one a recipient and kind: to its owner and the head of its department, once
 * escalated to its leader too. None on days off and none for a task that is not open. Throws CalendarNotCovered.
 */
export function remindersDueOn(
  day: CalendarDate,
  task: RemindableTask,
  calendar: WorkingCalendar,
  settings: ReminderSettings,
): DueReminder[] {
  if (!task.isOpen || !isWorkingDay(day, calendar)) return [];
  const workingDaysLeft =
    day <= task.dueOn ? workingDaysAfter(day, task.dueOn, calendar) : -workingDaysAfter(task.dueOn, day, calendar);
  return kindsOn(workingDaysLeft, day > task.dueOn, settings).flatMap((kind) =>
    recipientsOf(kind, task).map((recipientId) => ({
      taskId: task.taskId,
      title: task.title,
      recipientId,
      kind,
      day,
      dueOn: task.dueOn,
      workingDaysLeft,
    })),
  );
}

function kindsOn(workingDaysLeft: number, isOverdue: boolean, settings: ReminderSettings): ReminderKind[] {
  if (!isOverdue) {
    const kind = kindsAhead.get(workingDaysLeft);
    return kind ? [kind] : [];
  }
  const overdueDays = -workingDaysLeft;
  const repeats = (overdueDays - 1) % settings.overdueEveryWorkingDays === 0;
  const escalateAfter = settings.escalateAfterWorkingDays ?? Number.POSITIVE_INFINITY;
  const escalates = overdueDays === escalateAfter || (repeats && overdueDays > escalateAfter);
  return [...(repeats ? (['overdue'] as const) : []), ...(escalates ? (['escalation'] as const) : [])];
}

function recipientsOf(kind: ReminderKind, task: RemindableTask): string[] {
  const people = kind === 'escalation' ? [task.leaderId] : [task.ownerId, task.departmentHeadId];
  return [...new Set(people.filter((person) => person !== null))];
}
