import { useTranslation } from 'react-i18next';
import type { TaskView } from '../../api/types';
import { formatDay } from '../../figures/format-day';
import { useSession } from '../../shell/use-session';

const steps = ['drafted', 'assigned', 'signed', 'work', 'closed'] as const;

/** How many steps are behind a task in each state; paused and cancelled stand where the work stood. */
const reached: Readonly<Record<TaskView['state'], number>> = {
  handed_back: 1,
  assigned: 2,
  in_progress: 3,
  paused: 3,
  cancelled: 3,
  closed: 5,
};

/** 立项 → 交办 → 签收 → 承办 → 办结, with the day of the last one. */
export function LoopSteps({ task }: { task: TaskView }) {
  const { t, i18n } = useTranslation();
  const { today } = useSession();
  const done = reached[task.state];
  return (
    <ol className="plain-list loop-steps" aria-label={t('task.loop')}>
      {steps.map((step, index) => {
        const isDone = index < done;
        const isNow = index === done && task.state !== 'cancelled';
        return (
          <li key={step} className={isDone ? 'done' : isNow ? 'now' : ''} aria-current={isNow ? 'step' : undefined}>
            <span aria-hidden="true">{isDone ? '✓' : isNow ? '●' : '○'}</span> {t(`task.step.${step}`)}
            {isDone && <span className="sr-only"> {t('task.stepDone')}</span>}
            {step === 'closed' && task.closedOn && (
              <span className="quiet"> {formatDay(task.closedOn, i18n.language, today)}</span>
            )}
            {step === 'work' && (task.state === 'paused' || task.state === 'cancelled') && (
              <span className="quiet"> {t(`state.${task.state}`)}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
