import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { figureOfTask } from '../../api/explanations';
import type { TargetLine, ListedTask } from '../../api/types';
import { formatDay } from '../../figures/format-day';
import { formatGap, formatShare, round } from '../../figures/format-share';
import { ProgressBar } from '../../figures/progress-bar';
import { StateMark } from '../../figures/state-mark';
import { stateWord } from '../../figures/states';
import { ActualFigure, GoalFigure } from '../../figures/target-figure';

/** A column of the task list: the cell on screen, and the same as plain text for a CSV. Widths in pixels at 14 px. */
export interface TaskColumn {
  key: string;
  title: string;
  width: number;
  /** Stays in sight when the table is scrolled sideways, and is always shown. */
  isFixed?: true;
  cell: (task: ListedTask) => ReactNode;
  text: (task: ListedTask) => string | number;
}

interface Reader {
  t: TFunction;
  language: string;
  today: string;
}

export function taskColumns({ t, language, today }: Reader): TaskColumn[] {
  const day = (value: string | null) => (value === null ? t('figure.noValue') : formatDay(value, language, today));
  return [
    {
      key: 'number',
      title: t('column.number'),
      width: 48,
      isFixed: true,
      cell: ({ number }) => number,
      text: ({ number }) => number,
    },
    {
      key: 'title',
      title: t('column.title'),
      width: 204,
      isFixed: true,
      cell: titleCell,
      text: ({ title }) => title,
    },
    {
      key: 'lead',
      title: t('column.lead'),
      width: 104,
      cell: ({ leadDepartment }) => leadDepartment.name,
      text: ({ leadDepartment }) => leadDepartment.name,
    },
    {
      key: 'owner',
      title: t('column.owner'),
      width: 66,
      cell: ({ owner }) => owner?.name ?? t('figure.noValue'),
      text: ({ owner }) => owner?.name ?? '',
    },
    {
      key: 'target',
      title: t('column.target'),
      width: 84,
      cell: ({ target }) => target && <GoalFigure target={target} />,
      text: ({ target }) => plainFigure(target, target?.target ?? null),
    },
    {
      key: 'actual',
      title: t('column.actual'),
      width: 138,
      cell: ({ target }) => target && <ActualFigure target={target} />,
      text: ({ target }) => plainFigure(target, target?.actual ?? null),
    },
    {
      key: 'completion',
      title: t('column.completion'),
      width: 282,
      cell: (task) => (
        <ProgressBar
          completion={task.completion}
          expected={task.expected}
          waiting={task.waitingCompletion}
          colour={task.colour}
          explain={figureOfTask(task.id)}
        />
      ),
      text: ({ completion, expected }) => shareText(completion, expected),
    },
    {
      key: 'due',
      title: t('column.due'),
      width: 112,
      cell: ({ dueOn, originalDueOn }) => (
        <>
          {day(dueOn)}
          {dueOn !== originalDueOn && (
            <div className="quiet">{t('column.originally', { day: day(originalDueOn) })}</div>
          )}
        </>
      ),
      text: ({ dueOn }) => dueOn,
    },
    {
      key: 'state',
      title: t('column.state'),
      width: 96,
      cell: (task) => <StateMark task={task} />,
      text: (task) => t(stateWord(task)),
    },
    {
      key: 'lastReported',
      title: t('column.lastReported'),
      width: 100,
      cell: ({ lastReportedOn, isReportMissing }) =>
        isReportMissing ? (
          <span className="wrong">
            {t('tasks.missing')} {lastReportedOn && <span className="quiet">{day(lastReportedOn)}</span>}
          </span>
        ) : (
          day(lastReportedOn)
        ),
      text: ({ lastReportedOn }) => lastReportedOn ?? '',
    },
    {
      key: 'theme',
      title: t('column.theme'),
      width: 110,
      cell: ({ theme }) => theme,
      text: ({ theme }) => theme,
    },
    {
      key: 'contact',
      title: t('place.contact'),
      width: 66,
      cell: ({ contact }) => contact?.name ?? t('figure.noValue'),
      text: ({ contact }) => contact?.name ?? '',
    },
    {
      key: 'areas',
      title: t('area.title'),
      width: 120,
      cell: (task) => areasOf(task, t),
      text: (task) => areasOf(task, t),
    },
    {
      key: 'masters',
      title: t('master.title'),
      width: 170,
      cell: (task) => mastersOf(task, t),
      text: (task) => mastersOf(task, t),
    },
    {
      key: 'support',
      title: t('column.support'),
      width: 150,
      cell: (task) => supportOf(task, t),
      text: (task) => supportOf(task, t),
    },
  ];
}

function titleCell({ id, title }: ListedTask) {
  return (
    <Link to="/tasks/$taskId" params={{ taskId: id }}>
      {title}
    </Link>
  );
}

const areasOf = ({ areas }: ListedTask, t: TFunction) => areas.map(({ name }) => name).join(t('common.list'));

const mastersOf = ({ masters }: ListedTask, t: TFunction) =>
  masters.map(({ title, number }) => `${title} ${number}`.trim()).join(t('common.clause'));

const supportOf = ({ supportDepartments }: ListedTask, t: TFunction) =>
  supportDepartments.map(({ name }) => name).join(t('common.list'));

function plainFigure(target: TargetLine | null, value: number | null): string {
  if (!target || value === null) return '';
  return target.type === 'ratio' ? formatShare(value) : `${round(value, 6)}${target.unit ?? ''}`;
}

function shareText(completion: number | null, expected: number | null): string {
  if (completion === null) return '';
  return expected === null
    ? formatShare(completion)
    : `${formatShare(completion)} / ${formatShare(expected)} / ${formatGap(completion, expected)}`;
}
