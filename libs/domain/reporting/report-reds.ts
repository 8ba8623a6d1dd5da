import { CalendarDate, daysBetween } from '../calendar';
import { gapPoints } from '../progress';
import { formatShare, roundHalfUp } from './figures-in-words';
import { RedItem, Sentence } from './report-content';
import { inPlanOrder } from './report-rows';
import { SnapshotTask } from './report-snapshot';

/** What is red and why, worst gap first; those without a figure after those with one. */
export function redsOf(tasks: readonly SnapshotTask[], day: CalendarDate): RedItem[] {
  return inPlanOrder(tasks)
    .filter((task) => task.colour === 'red')
    .sort((a, b) => gapOf(b) - gapOf(a))
    .map((task) => ({
      taskId: task.taskId,
      number: task.number,
      title: task.title,
      department: task.leadDepartment,
      why: whyRed(task, day),
    }));
}

function whyRed(task: SnapshotTask, day: CalendarDate): Sentence {
  const reasons = [overdue(task, day), behind(task), said(task)].filter((reason) => reason !== null);
  return {
    zh: reasons.map((reason) => reason.zh).join('；'),
    en: reasons.map((reason) => reason.en).join('; '),
  };
}

function overdue({ dueOn }: SnapshotTask, day: CalendarDate): Sentence | null {
  if (day <= dueOn) return null;
  const days = daysBetween(dueOn, day);
  const [, month, date] = dueOn.split('-').map(Number);
  return {
    zh: `${month}月${date}日到期，已逾期${days}天`,
    en: `due ${dueOn}, ${days} ${days === 1 ? 'day' : 'days'} overdue`,
  };
}

function behind(task: SnapshotTask): Sentence | null {
  if (task.completion === null || task.expected === null || gapOf(task) <= 0) return null;
  const points = roundHalfUp(gapOf(task), 1).toFixed(1);
  const [is, should] = [formatShare(task.completion), formatShare(task.expected)];
  return {
    zh: `完成率${is}，序时应达${should}，滞后${points}个百分点`,
    en: `${is} done where ${should} is expected, ${points} points behind`,
  };
}

function said({ note }: SnapshotTask): Sentence | null {
  const text = note.trim();
  return text === '' ? null : { zh: `责任单位说明：${text}`, en: `the department says: ${text}` };
}

function gapOf(task: SnapshotTask): number {
  if (task.completion === null || task.expected === null) return -1000;
  return gapPoints(task.expected, task.completion);
}
