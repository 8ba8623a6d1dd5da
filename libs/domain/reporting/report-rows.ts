import { CalendarDate } from '../calendar';
import { Colour, Standing } from '../progress';
import { formatShare } from './figures-in-words';
import { progressPhrase, targetPhrase } from './measure-phrases';
import { ReportRow, Sentence } from './report-content';
import { SnapshotTask } from './report-snapshot';

/** The head of the table, in the order of a row's cells. */
export const columns: readonly Sentence[] = [
  { zh: '序号', en: 'No.' },
  { zh: '任务', en: 'Task' },
  { zh: '责任单位', en: 'Department' },
  { zh: '目标', en: 'Target' },
  { zh: '进展', en: 'Progress' },
  { zh: '完成率', en: 'Completion' },
  { zh: '状态', en: 'Status' },
];

/** Rows by their number in the plan. */
export function rowsOf(tasks: readonly SnapshotTask[], day: CalendarDate): ReportRow[] {
  return inPlanOrder(tasks).map((task) => ({
    taskId: task.taskId,
    number: task.number,
    title: task.title,
    department: task.leadDepartment,
    target: task.measures.map(targetPhrase).join('；') || '未量化',
    progress: (task.measures.map(progressPhrase).join('；') || '—') + (task.reported === false ? '（未报）' : ''),
    completion: formatShare(task.completion),
    status: statusOf(task, day),
  }));
}

export function inPlanOrder(tasks: readonly SnapshotTask[]): SnapshotTask[] {
  return [...tasks].sort((a, b) => a.number - b.number || (a.taskId < b.taskId ? -1 : 1));
}

/** 已办结 · 正常 · 滞后 · 严重滞后 · 逾期 · 未启动 · 暂缓 · 已撤销 */
function statusOf(task: SnapshotTask, day: CalendarDate): Sentence {
  if (task.colour === 'grey') return greyStatus[task.standing] ?? notStarted;
  return task.colour === 'red' && day > task.dueOn ? { zh: '逾期', en: 'Overdue' } : statuses[task.colour];
}

const notStarted: Sentence = { zh: '未启动', en: 'Not started' };
const greyStatus: Readonly<Partial<Record<Standing, Sentence>>> = {
  paused: { zh: '暂缓', en: 'Paused' },
  cancelled: { zh: '已撤销', en: 'Cancelled' },
};
const statuses: Readonly<Record<Colour, Sentence>> = {
  grey: notStarted,
  blue: { zh: '已办结', en: 'Closed' },
  green: { zh: '正常', en: 'On course' },
  yellow: { zh: '滞后', en: 'Behind' },
  red: { zh: '严重滞后', en: 'Far behind' },
};
