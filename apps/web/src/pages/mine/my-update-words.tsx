import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { figureOfTask } from '../../api/explanations';
import type { MyUpdateRow } from '../../api/types';
import { formatDay } from '../../figures/format-day';
import { ProgressBar } from '../../figures/progress-bar';
import { StateMark } from '../../figures/state-mark';
import { TaskFigure } from '../../figures/target-figure';
import { reasonsOf } from '../../figures/task-reason';
import { useSession } from '../../shell/use-session';
import { UpdateFigure } from '../progress/update-figure';

/** Where an item stands: its title, why it asks for attention, its figure and day, and what became of the last update. */
export function MyUpdateWords({ row }: { row: MyUpdateRow }) {
  const { t, i18n } = useTranslation();
  const { today } = useSession();
  const { task, targets, lastUpdate } = row;
  const said = lastUpdate && (
    <UpdateFigure update={lastUpdate} target={targets.find(({ id }) => id === lastUpdate.targetId)} />
  );
  return (
    <div className="mine-words">
      <div className="row tight">
        <StateMark task={task} />
        <Link to="/tasks/$taskId" params={{ taskId: task.id }} className="mine-title thumb">
          {task.title}
        </Link>
      </div>
      <div className="quiet">
        {[t('task.due', { day: formatDay(task.dueOn, i18n.language, today) }), ...reasonsOf(task, today, t)].join(
          t('common.clause'),
        )}
      </div>
      <div>
        <TaskFigure task={task} />{' '}
        <span className="quiet">
          {task.lastReportedOn
            ? `${t('column.lastReported')} ${formatDay(task.lastReportedOn, i18n.language, today)}`
            : t('mine.lastNone')}
        </span>
      </div>
      {task.completion !== null && (
        <ProgressBar
          completion={task.completion}
          expected={task.expected}
          waiting={task.waitingCompletion}
          colour={task.colour}
          explain={figureOfTask(task.id)}
        />
      )}
      {lastUpdate?.review === 'waiting' && (
        <p className="quiet">
          {t('mine.waiting')} {said} {lastUpdate.note}
        </p>
      )}
      {lastUpdate?.review === 'returned' && (
        <p className="notice bad">
          {t('mine.returned', { reason: lastUpdate.reviewReason })} <span className="quiet">({said})</span>
        </p>
      )}
    </div>
  );
}
