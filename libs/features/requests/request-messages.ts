import { CalendarDate, dayInChinese } from '@dajuan/domain/calendar';
import { AskedMatter, Verdict, verdicts, whatIsAsked } from '@dajuan/domain/loop';

interface Words {
  readonly title: string;
  readonly body: string;
}

interface Told extends AskedMatter {
  readonly reason: string;
  readonly progress: string;
  readonly answerBy: CalendarDate;
}

/** What those find in the inbox for whose answer a request waits. */
export function askedMessage(task: { readonly title: string }, request: Told, asker: string): Words {
  const progress = request.progress === '' ? '' : `目前进展：${request.progress}。`;
  return {
    title: `${whatIsAsked(request).zh}：${task.title}`,
    body: `${asker}：${request.reason}。${progress}请于${dayInChinese(request.answerBy)}前答复。`,
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
    title: `${whatIsAsked(request).zh}，有答复（${zh}）：${task.title}`,
    body: `${answerer}${zh}${answer.reason === '' ? '' : `：${answer.reason}`}。原事项：${request.reason}`,
  };
}
