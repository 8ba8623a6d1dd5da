import { useTranslation } from 'react-i18next';
import type { Measure, Proposal, ProposedFigure, TrackedTask } from '../../api/types';
import { formatShare } from '../../figures/format-share';
import { Quantity } from '../../figures/quantity';
import { ShareCounts } from './share-counts';

interface ProposedFiguresProps {
  proposal: Proposal;
  task: TrackedTask;
  isOpen: boolean;
  onFigures: (figures: ProposedFigure[]) => void;
}

/** The totals that would enter the ledger, each with what it is measured against. */
export function ProposedFigures({ proposal, task, isOpen, onFigures }: ProposedFiguresProps) {
  const { t } = useTranslation();
  if (proposal.figures.length === 0) return <span className="quiet">{t('comparison.noFigures')}</span>;
  return (
    <ul className="plain-list stack-tight">
      {proposal.figures.map((figure, index) => {
        const measure = task.measures.find(({ id }) => id === figure.measureId);
        if (!measure) return null;
        return (
          <li key={`${figure.measureId}${figure.stageId ?? ''}`} className="row tight">
            <Figure figure={figure} measure={measure} />
            {isOpen && figure.statedShare !== null && figure.numerator === null && (
              <ShareCounts
                onCounts={(counts) =>
                  onFigures(proposal.figures.map((one, at) => (at === index ? { ...one, ...counts } : one)))
                }
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Figure({ figure, measure }: { figure: ProposedFigure; measure: Measure }) {
  const { t } = useTranslation();
  const { value, numerator, denominator, statedShare, siteCount } = figure;
  const stage = measure.stages.find(({ id }) => id === figure.stageId);
  const named = [
    ...(measure.sites?.named ?? []).filter(({ id }) => figure.siteIds.includes(id)).map(({ name }) => name),
    ...measure.milestones.filter(({ id }) => figure.milestoneIds.includes(id)).map(({ title }) => title),
  ].join(t('common.list'));
  if (numerator !== null && denominator !== null && denominator > 0) {
    return (
      <span className="figure">
        {measure.object} {formatShare(numerator / denominator)}{' '}
        <span className="quiet">
          ({numerator}/{denominator})
        </span>
      </span>
    );
  }
  if (statedShare !== null) return <span>{t('comparison.counted', { share: formatShare(statedShare) })}</span>;
  if (measure.type === 'binary') return <>{value === 1 ? t('figure.done') : t('figure.notDone')}</>;
  const target = measure.sites?.count ?? stage?.target ?? measure.target;
  return (
    <span className="figure">
      {stage?.title ?? measure.object} {named}{' '}
      {(value ?? siteCount) !== null && (
        <>
          <span className="quiet">{t('comparison.total')}</span>{' '}
          <Quantity value={value ?? siteCount} unit={measure.unit} />
        </>
      )}
      {target !== null && target !== undefined && (
        <span className="quiet">
          {' / '}
          <Quantity value={target} unit={measure.unit} />
        </span>
      )}
    </span>
  );
}
