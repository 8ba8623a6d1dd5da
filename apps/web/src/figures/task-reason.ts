import type { TFunction } from 'i18next';
import type { TaskRow } from '../api/types';
import { daysBetween } from './format-day';
import { round } from './format-share';

/** Why a task asks for attention, worst first, in short phrases; empty where it does not. */
export function reasonsOf(task: TaskRow, today: string, t: TFunction): string[] {
  if (task.state === 'closed') return [];
  const daysLeft = daysBetween(today, task.dueOn);
  const points = task.expected !== null && task.completion !== null ? (task.expected - task.completion) * 100 : 0;
  return [
    task.isOverdue && t('reason.overdue', { days: -daysLeft }),
    daysLeft === 0 && t('reason.dueToday'),
    daysLeft > 0 && daysLeft <= 7 && t('reason.dueSoon', { days: daysLeft }),
    points >= 10 && t('reason.gap', { points: round(points, 1).toFixed(1) }),
    task.isReportMissing && t('reason.missing'),
  ].filter((phrase): phrase is string => phrase !== false);
}
