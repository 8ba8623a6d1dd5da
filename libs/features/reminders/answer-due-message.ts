import { RequestCard } from '@dajuan/database/requests';
import { dayInChinese } from '@dajuan/domain/calendar';
import { whatIsAsked } from '@dajuan/domain/loop';
import { ReminderKind } from '@dajuan/domain/reminders';

/** What those it waits for find in the inbox about a request whose answer is due. */
export function answerDueMessage(
  request: RequestCard,
  due: Extract<ReminderKind, 'due_today' | 'overdue'>,
): { readonly title: string; readonly body: string } {
  const head = due === 'overdue' ? '已逾期未答复' : '今日应答复';
  return {
    title: `${head}：${whatIsAsked(request).zh}，${request.task.name}`,
    body: `${request.askedBy.name}：${request.reason}。应于${dayInChinese(request.answerBy)}前答复。`,
  };
}
