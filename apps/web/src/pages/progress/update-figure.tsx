import { useTranslation } from 'react-i18next';
import type { ProgressUpdate, Target } from '../../api/types';
import { formatShare } from '../../figures/format-share';
import { isStanding } from '../../figures/is-standing';
import { Quantity } from '../../figures/quantity';

/** What an update says, in figures or ticked names: 新增 2个, 81.8% (9/11), 江桥新村、梅园. */
export function UpdateFigure({ update, target }: { update: ProgressUpdate; target: Target | null | undefined }) {
  const { t } = useTranslation();
  const { kind, value, numerator, denominator } = update;
  if (kind === 'no_change') return <>{t('mine.noChange')}</>;
  if (kind === 'milestones' || kind === 'sites') {
    const named = [
      ...(target?.milestones ?? []).filter(({ id }) => update.milestoneIds.includes(id)).map(({ title }) => title),
      ...(target?.sites ?? []).filter(({ id }) => update.siteIds.includes(id)).map(({ name }) => name),
    ];
    return (
      <>
        {named.join(t('common.list'))}{' '}
        {update.siteCount !== null && <Quantity value={update.siteCount} unit={target?.unit ?? null} />}
      </>
    );
  }
  if (numerator !== null && denominator !== null) {
    return (
      <span className="figure">
        {update.isEstimate && t('figure.estimate')}{' '}
        {denominator === 0 ? t('figure.noBase') : formatShare(numerator / denominator)}{' '}
        <span className="quiet">
          ({numerator}/{denominator})
        </span>
      </span>
    );
  }
  if (target?.type === 'binary') return <>{value === 1 ? t('figure.done') : t('figure.notDone')}</>;
  const stage = target?.stages.find(({ id }) => id === update.stageId);
  const mode = target?.entryMode === 'increment' ? t('figure.increment') : t('figure.total');
  return (
    <>
      {stage?.title} {update.isEstimate && t('figure.estimate')} {!(target && isStanding(target)) && mode}{' '}
      <Quantity value={value} unit={target?.unit ?? null} />
    </>
  );
}
