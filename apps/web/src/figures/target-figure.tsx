import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { TargetLine, TaskRow } from '../api/types';
import { formatShare } from './format-share';
import { Quantity } from './quantity';

/** The figure of a task: that of its one target, or of the first with how many there are. */
export function TaskFigure({ task }: { task: Pick<TaskRow, 'target' | 'targetCount'> }) {
  const { t } = useTranslation();
  return (
    <>
      <TargetFigure target={task.target} />
      {task.targetCount > 1 && <span className="quiet"> {t('figure.ofSeveral', { n: task.targetCount })}</span>}
    </>
  );
}

/** Where a target stands, 9/22个: actual and target in one unit, a ratio with what it is a rate of. */
export function TargetFigure({ target }: { target: TargetLine | null }) {
  const { t } = useTranslation();
  if (!target || target.type === 'unquantified') return <span className="quiet">{t('figure.noFigure')}</span>;
  if (target.type in judgedOtherwise) return <JudgedFigure target={target} />;
  if (target.target === null && target.actual === null) {
    return <span className="quiet">{t(`measureType.${target.type}`)}</span>;
  }
  if (target.type === 'binary') return <>{target.actual === 1 ? t('figure.done') : t('figure.notDone')}</>;
  return (
    <span className="figure">
      {target.isEstimate && <span className="quiet">{t('figure.estimate')} </span>}
      <ActualFigure target={target} />
      <span className="quiet"> / </span>
      <GoalFigure target={target} />
    </span>
  );
}

/** Types whose figure is told in words of their own: 3/4期, 现有2件, 第3位, 196.82（平均190）. */
const judgedOtherwise: Readonly<Partial<Record<TargetLine['type'], 'recurring' | 'dynamicZero' | 'rank' | 'index'>>> = {
  recurring: 'recurring',
  dynamic_zero: 'dynamicZero',
  rank: 'rank',
  index: 'index',
};

function JudgedFigure({ target: { type, actual, numerator, denominator, unit } }: { target: TargetLine }) {
  const { t } = useTranslation();
  const how = judgedOtherwise[type];
  if (!how || actual === null) return <span className="quiet">{t(`measureType.${type}`)}</span>;
  const key = denominator === null ? (`figure.${how}Alone` as const) : (`figure.${how}` as const);
  return <span className="figure">{t(key, { actual, numerator, denominator, unit: unit ?? '' })}</span>;
}

export function ActualFigure({ target }: { target: TargetLine }) {
  const { t } = useTranslation();
  if (target.actual === null) return <span className="quiet">{t('figure.noValue')}</span>;
  if (target.type !== 'ratio') return <Quantity value={target.actual} unit={unitOf(target, t)} />;
  const isCounted = target.numerator !== null && target.denominator !== null;
  return (
    <span className="figure">
      {formatShare(target.actual)}
      {isCounted && (
        <span className="quiet">
          {' '}
          ({target.numerator}/{target.denominator})
        </span>
      )}
    </span>
  );
}

export function GoalFigure({ target }: { target: TargetLine }) {
  const { t } = useTranslation();
  if (target.target === null) return <span className="quiet">{t('figure.noValue')}</span>;
  if (target.type === 'ratio') return <span className="figure">{formatShare(target.target)}</span>;
  return <Quantity value={target.target} unit={unitOf(target, t)} />;
}

/** Milestones are counted as such; every other target names its unit. */
const unitOf = ({ type, unit }: TargetLine, t: TFunction) => (type === 'milestones' ? t('figure.nodes') : unit);
