import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import { figureOfTask } from '../../api/explanations';
import type { TaskView } from '../../api/types';
import { formatDay } from '../../figures/format-day';
import { ProgressBar } from '../../figures/progress-bar';
import { StateMark } from '../../figures/state-mark';
import { useShownDay } from '../../shell/use-as-of';
import { useSession } from '../../shell/use-session';
import { LoopSteps } from './loop-steps';
import { TaskActions } from './task-actions';

/** Title, state, who and until when; the loop's steps; the next action as the one primary button. */
export function TaskHead({ task, onReport }: { task: TaskView; onReport: () => void }) {
  const { t, i18n } = useTranslation();
  const { is } = useSession();
  const today = useShownDay();
  const isOpen = task.state === 'assigned' || task.state === 'in_progress';
  const day = (value: string) => formatDay(value, i18n.language, today);
  const facts = [
    [t('column.owner'), task.owner?.name],
    [t('place.contact'), task.contact?.name],
    [t('column.leader'), task.leader?.name],
    [t('place.areas'), task.areas.map(({ name }) => name).join(t('common.list'))],
    [t('place.groups'), task.groups.map(({ name }) => name).join(t('common.list'))],
    [t('column.support'), task.supportDepartments.map(({ name }) => name).join(t('common.list'))],
    [t('column.theme'), task.theme],
    [t('reviewPlan.commitment'), t(`commitment.${task.commitment}`)],
  ].filter((fact): fact is [string, string] => Boolean(fact[1]));
  return (
    <section className="section task-head">
      <div className="quiet">
        <Link to="/tasks" search={{ planId: task.planId }}>
          {task.planTitle}
        </Link>{' '}
        · {task.number}
        {task.origin && (
          <>
            {' '}
            · <b>{t('mandates.origin')}</b> {task.origin.superior}
          </>
        )}
      </div>
      <div className="row">
        <h1>{task.title}</h1>
        <StateMark task={task} />
        <span className="push no-print">
          <TaskActions task={task} onReport={onReport} />
        </span>
      </div>
      <ProgressBar
        completion={task.completion}
        expected={task.expected}
        waiting={task.waitingCompletion}
        colour={task.colour}
        explain={figureOfTask(task.id)}
      />
      <dl className="task-facts">
        <div>
          <dt>{t('column.lead')}</dt>
          <dd>
            {is('supervisor', 'leader') ? (
              <Link to="/departments/$departmentId" params={{ departmentId: task.leadDepartment.id }}>
                {task.leadDepartment.name}
              </Link>
            ) : (
              task.leadDepartment.name
            )}
          </dd>
        </div>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{t('column.due')}</dt>
          <dd>
            {day(task.startsOn)} – {day(task.dueOn)}
            {task.dueOn !== task.originalDueOn && (
              <span className="quiet"> {t('column.originally', { day: day(task.originalDueOn) })}</span>
            )}
          </dd>
        </div>
      </dl>
      <p className="quiet">
        {t('task.why')}：{task.colourReason}
        {isOpen && task.yellowFrom && task.yellowFrom > today && (
          <> · {t('task.turnsYellow', { day: day(task.yellowFrom) })}</>
        )}
        {isOpen && task.redFrom && task.redFrom > today && <> · {t('task.turnsRed', { day: day(task.redFrom) })}</>}
        {task.disposition && <> · {t(`disposition.${task.disposition}`)}</>}
      </p>
      <LoopSteps task={task} />
    </section>
  );
}
