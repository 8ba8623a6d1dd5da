import { InboxMessage } from '@dajuan/database/reminders';
import { CalendarDate, WorkingCalendar, workingDaysAfter } from '@dajuan/domain/calendar';
import { digestFor, DueReminder, ReminderKind } from '@dajuan/domain/reminders';

/** One task's line in a digest, as the inbox keeps it beside the text. */
export interface DigestLine {
  readonly taskId: string;
  readonly title: string;
  readonly kind: ReminderKind;
  readonly dueOn: CalendarDate;
}

/** What a digest's message keeps in `facts`, so that it can be written anew when more falls due the same day. */
export interface DigestFacts {
  readonly tasks: readonly DigestLine[];
  readonly markedLate: boolean;
  readonly english: { readonly title: string; readonly body: string };
}

type DigestText = Pick<InboxMessage, 'title' | 'body'> & { readonly facts: DigestFacts & Record<string, unknown> };

/**
 * The day's digest of one person: `earlier` lines it holds already and the new ones, spoken of as of `day`. A task is
 * told once, by its newest line. Null when there is nothing to tell.
 */
export function digestOn(
  day: CalendarDate,
  recipientId: string,
  lines: readonly DigestLine[],
  markedLate: boolean,
  calendar: WorkingCalendar,
): DigestText | null {
  const newest = [...new Map(lines.map((line) => [line.taskId, line])).values()];
  const reminders = newest.map((line) => asOf(day, recipientId, line, calendar));
  const digest = digestFor(recipientId, reminders, { markedLate });
  if (digest === null) return null;
  const tasks = digest.taskIds.flatMap((taskId) => newest.filter((line) => line.taskId === taskId));
  const english = { title: digest.title.en, body: digest.body.en };
  return { title: digest.title.zh, body: digest.body.zh, facts: { tasks, markedLate, english } };
}

function asOf(day: CalendarDate, recipientId: string, line: DigestLine, calendar: WorkingCalendar): DueReminder {
  const { dueOn } = line;
  const workingDaysLeft =
    day <= dueOn ? workingDaysAfter(day, dueOn, calendar) : -workingDaysAfter(dueOn, day, calendar);
  return { ...line, recipientId, day, workingDaysLeft };
}
