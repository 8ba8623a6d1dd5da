import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PlanFinding } from '../../api/types';
import type { PlanFindings } from './use-plan-findings';

interface StatedCountsProps {
  findings: PlanFindings;
  mayEdit: boolean;
  onGoTo: (offset: number) => void;
}

/** How many items the document says there are, beside how many were read: met, explained, or still asked about. */
export function StatedCounts({ findings, mayEdit, onGoTo }: StatedCountsProps) {
  if (findings.counts.length === 0) return null;
  return (
    <ul className="stated-counts">
      {findings.counts.map((finding) => (
        <li key={finding.key}>
          <StatedCount finding={finding} onGoTo={onGoTo} />
          {mayEdit && finding.state === 'open' && <Explain finding={finding} onExplain={findings.explain} />}
        </li>
      ))}
    </ul>
  );
}

function StatedCount({ finding, onGoTo }: { finding: PlanFinding; onGoTo: (offset: number) => void }) {
  const { t } = useTranslation();
  const { counted, state, quotes, waiver } = finding;
  const [quote] = quotes;
  return (
    <>
      <span className={state === 'open' ? 'wrong' : undefined}>
        {state === 'mended' ? '✓ ' : '◆ '}
        {t('reviewPlan.counted', { ...counted })}
      </span>
      {quote && (
        <button type="button" className="link" onClick={() => onGoTo(quote.start)}>
          “{quote.text}”
        </button>
      )}
      {waiver && state === 'waived' && (
        <span className="quiet">{t('reviewPlan.because', { reason: waiver.reason })}</span>
      )}
    </>
  );
}

function Explain({ finding, onExplain }: { finding: PlanFinding; onExplain: (finding: PlanFinding) => void }) {
  const { t } = useTranslation();
  return (
    <Button size="small" className="no-print" onClick={() => onExplain(finding)}>
      {t('reviewPlan.explain')}
    </Button>
  );
}
