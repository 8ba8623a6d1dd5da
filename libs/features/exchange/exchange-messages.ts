import { Mandate, MandateMoveKind } from '@dajuan/database/mandates';
import { CalendarDate, CalendarMonth, dayInChinese } from '@dajuan/domain/calendar';
import { AverageFigures } from '@dajuan/domain/reporting';

/** What somebody finds in the inbox. */
export interface Words {
  readonly title: string;
  readonly body: string;
}

type Told = Pick<Mandate, 'title' | 'dueOn'>;

/** To the office below: there is something to sign for. */
export function givenMessage(superior: string, { title, dueOn }: Told): Words {
  return {
    title: `上级交办：${title}，请签收`,
    body: `${superior}交办，完成时限${dayInChinese(dueOn)}。可签收后分办到部门，或在规定时间内说明原因退回。`,
  };
}

/** To the office below, and to whoever has the task: the superior moved the date. */
export function extendedMessage(superior: string, { title }: Told, newDueOn: CalendarDate, reason: string): Words {
  return {
    title: `上级延期：${title}，延至${dayInChinese(newDueOn)}`,
    body: `${superior}调整完成时限。原因：${reason}。`,
  };
}

/** The same when the superior took it back. */
export function cancelledMessage(superior: string, { title }: Told, reason: string): Words {
  return { title: `上级撤销：${title}`, body: `${superior}撤销本事项，任务随之撤销。原因：${reason}。` };
}

const answers: Partial<Record<MandateMoveKind, string>> = {
  sign_for: '已签收',
  hand_back: '已退回',
  close: '已办结',
  reopen: '重新打开',
  pause: '已暂缓',
  resume: '已恢复',
};

/** To the office above: what the organisation below did with it. */
export function answeredMessage(
  subordinate: string,
  { title }: Told,
  { kind, reason }: { readonly kind: MandateMoveKind; readonly reason: string },
): Words {
  const said = answers[kind] ?? '已更新';
  const why = reason === '' ? '' : `原因：${reason}。`;
  return { title: `${subordinate}${said}：${title}`, body: `${why}可在“交办下级”查看。` };
}

/** To the office above: there are figures. */
export function publishedMessage(
  subordinate: string,
  month: CalendarMonth,
  { completion, expected }: Pick<AverageFigures, 'completion' | 'expected'>,
  reason: string,
): Words {
  const share = (value: number | null) => (value === null ? '无值' : `${(Math.round(value * 1000) / 10).toFixed(1)}%`);
  const [year, number] = month.split('-');
  return {
    title: `${subordinate}${reason === '' ? '已上报' : '更正上报'}${year}年${Number(number)}月汇总`,
    body: `完成进度${share(completion)}，应达${share(expected)}。${reason === '' ? '' : `更正原因：${reason}。`}`,
  };
}
