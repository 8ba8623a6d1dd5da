import { InboxMessage } from '@dajuan/database/reminders';
import { DigestFacts } from '@dajuan/features/reminders';
import { Language } from '../http/principal';
import { InboxMessageView, InboxTaskLine } from './inbox.dto';

/** A message as its reader sees it. A digest is kept in both languages; other messages are in Chinese alone. */
export function messageView(message: InboxMessage, language: Language): InboxMessageView {
  const { id, kind, day, title, body, subjectId, deliveredAt, readAt } = message;
  const digest = kind === 'digest' ? (message.facts as unknown as DigestFacts) : null;
  return {
    ...{ id, kind, day, title, body },
    ...(language === 'en' ? digest?.english : undefined),
    tasks: digest?.tasks.map(taskLine) ?? [],
    subjectId: digest ? null : subjectId,
    taskId: (message.facts as { taskId?: string }).taskId ?? null,
    deliveredAt: deliveredAt.toISOString(),
    isRead: readAt !== null,
  };
}

function taskLine({ taskId, title, kind, dueOn }: DigestFacts['tasks'][number]): InboxTaskLine {
  return { task: { id: taskId, name: title }, kind, dueOn };
}
