import { RequestCard } from '@dajuan/database/requests';
import { requests } from '@dajuan/domain/loop';
import { ReminderKind } from '@dajuan/domain/reminders';

/** What a leader finds in the inbox about a request that waits for an answer. */
export function answerDueMessage(
  { kind, task, askedBy, reason, answerBy }: RequestCard,
  due: Extract<ReminderKind, 'due_today' | 'overdue'>,
): { readonly title: string; readonly body: string } {
  const head = due === 'overdue' ? '已逾期未答复' : '今日应答复';
  return {
    title: `${head}：${requests[kind].zh}，${task.name}`,
    body: `${askedBy.name}提请您定夺：${reason}（请于${answerBy}前答复）`,
  };
}
