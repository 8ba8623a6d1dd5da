import { CalendarDate, dayInChinese } from '../calendar';
import { DueReminder, ReminderKind } from './reminder';

/** A text in both languages of the product. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}

/** 每日汇总: one message a person a day, however many tasks ask for it. */
export interface Digest {
  readonly recipientId: string;
  readonly day: CalendarDate;
  readonly title: Wording;
  readonly body: Wording;
  /** Most urgent first, each once. */
  readonly taskIds: readonly string[];
}

/** How each kind is headed, most urgent first. */
const headings: Readonly<Record<ReminderKind, Wording>> = {
  escalation: { zh: '督办', en: 'Escalated' },
  overdue: { zh: '已逾期', en: 'Overdue' },
  due_today: { zh: '今日到期', en: 'Due today' },
  due_in_3: { zh: '3个工作日内到期', en: 'Due within 3 working days' },
  due_in_7: { zh: '7个工作日内到期', en: 'Due within 7 working days' },
};
const urgency = Object.keys(headings) as ReminderKind[];

/**
 * The recipient's digest of the reminders of one day, or null when none is theirs. A task with two reminders for the
 * same person is told once, under the more urgent. `markedLate` adds 补发. The order of the reminders does not matter.
 */
export function digestFor(
  recipientId: string,
  reminders: readonly DueReminder[],
  { markedLate = false }: { readonly markedLate?: boolean } = {},
): Digest | null {
  const own = mostUrgentOfEachTask(reminders.filter((reminder) => reminder.recipientId === recipientId));
  const first = own[0];
  if (first === undefined) return null;
  const groups = urgency
    .map((kind) => ({ kind, rows: own.filter((reminder) => reminder.kind === kind) }))
    .filter(({ rows }) => rows.length > 0);
  const counts = (language: 'zh' | 'en', join: string, each: (name: string, count: number) => string) =>
    groups.map(({ kind, rows }) => each(headings[kind][language], rows.length)).join(join);
  return {
    recipientId,
    day: first.day,
    taskIds: own.map((reminder) => reminder.taskId),
    title: {
      zh: `${markedLate ? '【补发】' : ''}${dayInChinese(first.day)}任务提醒：${counts('zh', '，', (name, count) => `${name}${count}项`)}`,
      en: `${markedLate ? '[Sent late] ' : ''}Tasks on ${first.day}: ${counts('en', ', ', (name, count) => `${name.toLowerCase()} ${count}`)}`,
    },
    body: {
      zh: groups.map(({ kind, rows }) => section(headings[kind].zh, rows.map(lineInChinese))).join('\n\n'),
      en: groups.map(({ kind, rows }) => section(headings[kind].en, rows.map(lineInEnglish))).join('\n\n'),
    },
  };
}

/** One digest a recipient, by recipient. */
export function digestsOf(
  reminders: readonly DueReminder[],
  options: { readonly markedLate?: boolean } = {},
): Digest[] {
  const recipients = [...new Set(reminders.map((reminder) => reminder.recipientId))].sort();
  return recipients.flatMap((recipientId) => digestFor(recipientId, reminders, options) ?? []);
}

function mostUrgentOfEachTask(reminders: readonly DueReminder[]): DueReminder[] {
  const ordered = [...reminders].sort(
    (a, b) =>
      urgency.indexOf(a.kind) - urgency.indexOf(b.kind) ||
      compare(a.dueOn, b.dueOn) ||
      compare(a.title, b.title) ||
      compare(a.taskId, b.taskId),
  );
  return ordered.filter((reminder, index) => ordered.findIndex(({ taskId }) => taskId === reminder.taskId) === index);
}

function section(heading: string, lines: readonly string[]): string {
  return [heading, ...lines.map((line, index) => `${index + 1}. ${line}`)].join('\n');
}

function lineInChinese(reminder: DueReminder): string {
  const late = -reminder.workingDaysLeft;
  const state = late > 0 ? `，已逾期${late}个工作日` : isLastWorkingDay(reminder) ? '，今天是此前最后一个工作日' : '';
  return `${reminder.title}（${dayInChinese(reminder.dueOn)}到期${state}）`;
}

function lineInEnglish(reminder: DueReminder): string {
  const late = -reminder.workingDaysLeft;
  const overdue = `, ${late} working ${late === 1 ? 'day' : 'days'} overdue`;
  const state = late > 0 ? overdue : isLastWorkingDay(reminder) ? ', today is the last working day before it' : '';
  return `${reminder.title} (due ${reminder.dueOn}${state})`;
}

/** A due date off work is told of on the last working day before it, as if it were that day. */
function isLastWorkingDay({ kind, day, dueOn }: DueReminder): boolean {
  return kind === 'due_today' && dueOn > day;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
