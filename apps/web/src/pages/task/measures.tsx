import { useTranslation } from 'react-i18next';
import { figureOfTarget } from '../../api/explanations';
import type { Target } from '../../api/types';
import { Explained } from '../../figures/explained';
import { formatDay } from '../../figures/format-day';
import { formatShare } from '../../figures/format-share';
import { ProgressBar } from '../../figures/progress-bar';
import { Quantity } from '../../figures/quantity';
import { TargetFigure } from '../../figures/target-figure';
import { useShownDay } from '../../shell/use-as-of';

/** Every target of a task: actual of target, its bar, and its milestones or sites with their days. */
export function Measures({ taskId, targets }: { taskId: string; targets: Target[] }) {
  const { t } = useTranslation();
  return (
    <section className="section">
      <h2>{t('task.measures')}</h2>
      <ul className="plain-list lines">
        {targets.map((target) => (
          <li key={target.id} className="measure">
            <div className="row">
              <b>{target.object || t(`measureType.${target.type}`)}</b>
              <span className="quiet">{t(`measureType.${target.type}`)}</span>
              <Explained asked={figureOfTarget(taskId, target.id)('actual')}>
                <TargetFigure target={target} />
              </Explained>
              <Remarks target={target} />
            </div>
            {target.completion !== null && (
              <ProgressBar
                completion={target.completion}
                expected={null}
                colour="blue"
                explain={() => figureOfTarget(taskId, target.id)('achievement')}
              />
            )}
            <Nodes target={target} />
            <Places target={target} />
            <Stages target={target} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What stands beside a figure: what waits, its baseline, and achievement beyond or below the scale. */
function Remarks({ target }: { target: Target }) {
  const { t } = useTranslation();
  const { waitingActual, actual, baseline, achievement, unit, type } = target;
  const isWaiting = waitingActual !== null && waitingActual !== actual && type !== 'milestones';
  return (
    <>
      {isWaiting && (
        <span className="quiet">
          {t('task.markWaiting')}{' '}
          {type === 'ratio' ? formatShare(waitingActual) : <Quantity value={waitingActual} unit={unit} />}
        </span>
      )}
      {baseline !== null && baseline !== 0 && (
        <span className="quiet">
          {t('task.baseline', { value: type === 'ratio' ? formatShare(baseline) : `${baseline}${unit ?? ''}` })}
        </span>
      )}
      {achievement !== null && achievement > 1 && (
        <span className="quiet">
          {formatShare(achievement)} {t('figure.above')}
        </span>
      )}
      {achievement !== null && achievement < 0 && <span className="wrong">{t('figure.belowBaseline')}</span>}
    </>
  );
}

function Nodes({ target }: { target: Target }) {
  const { t } = useTranslation();
  if (target.milestones.length === 0) return null;
  return (
    <table className="sheet">
      <tbody>
        {target.milestones.map(({ id, title, weight, ...line }) => (
          <tr key={id}>
            <td>
              <Tick {...line} /> {title}
            </td>
            <td className="quiet">{t('task.weight', { value: weight })}</td>
            <td>
              <DayOf {...line} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Stages({ target: { stages, unit } }: { target: Target }) {
  const { t } = useTranslation();
  if (stages.length === 0) return null;
  return (
    <ol className="plain-list places">
      {stages.map(({ id, title, target, weight }) => (
        <li key={id}>
          {title} <Quantity value={target} unit={unit} />{' '}
          <span className="quiet">{t('task.weight', { value: weight })}</span>
        </li>
      ))}
    </ol>
  );
}

function Places({ target }: { target: Target }) {
  const { t } = useTranslation();
  if (target.sites.length === 0) return null;
  const unnamed = Math.max(0, (target.siteCount ?? 0) - target.sites.length);
  return (
    <ul className="plain-list places">
      {target.sites.map(({ id, name, ...line }) => (
        <li key={id}>
          <Tick {...line} /> {name} <DayOf {...line} />
        </li>
      ))}
      {unnamed > 0 && <li className="quiet">{t('task.unnamed', { n: unnamed })}</li>}
    </ul>
  );
}

interface LineState {
  doneOn: string | null;
  isWaiting: boolean;
  dueOn?: string | null;
}

function Tick({ doneOn, isWaiting }: LineState) {
  const { t } = useTranslation();
  if (doneOn !== null) return <span style={{ color: 'var(--state-blue)' }}>✓</span>;
  return <span aria-label={isWaiting ? t('task.markWaiting') : undefined}>{isWaiting ? '◐' : '○'}</span>;
}

function DayOf({ doneOn, isWaiting, dueOn }: LineState) {
  const { t, i18n } = useTranslation();
  const today = useShownDay();
  const day = (value: string) => formatDay(value, i18n.language, today);
  if (doneOn !== null) return <span className="quiet">{t('task.doneOn', { day: day(doneOn) })}</span>;
  if (isWaiting) return <span className="quiet">{t('task.markWaiting')}</span>;
  if (!dueOn) return null;
  return <span className={dueOn < today ? 'wrong' : 'quiet'}>{t('task.dueOn', { day: day(dueOn) })}</span>;
}
