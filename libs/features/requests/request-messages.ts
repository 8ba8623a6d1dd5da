import { CalendarDate } from '@dajuan/domain/calendar';
import { requests, RequestKind, Verdict, verdicts } from '@dajuan/domain/loop';

interface Words {
  readonly title: string;
  readonly body: string;
}

interface Told {
  readonly kind: RequestKind;
  readonly reason: string;
  readonly answerBy: CalendarDate;
}

/** What the addressee of a request finds in the inbox. */
export function askedMessage(task: { readonly title: string }, request: Told, asker: string): Words {
  return {
    title: `${requests[request.kind].zh}：${task.title}`,
    body: `${asker}提请您定夺：${request.reason}（请于${request.answerBy}前答复）`,
  };
}

/** What the asker and the supervision office find there once something was said to it. */
export function answeredMessage(
  task: { readonly title: string },
  request: Told,
  answer: { readonly verdict: Verdict; readonly reason: string },
  answerer: string,
): Words {
  const { zh } = verdicts[answer.verdict];
  return {
    title: `${requests[request.kind].zh}有答复（${zh}）：${task.title}`,
    body: `${answerer}${zh}${answer.reason === '' ? '' : `：${answer.reason}`}。提请事项：${request.reason}`,
  };
}
