import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PlanFinding } from '../../api/types';
import { formatInstant } from '../../figures/format-day';
import { useSession } from '../../shell/use-session';

interface FindingLineProps {
  finding: PlanFinding;
  mayEdit: boolean;
  onGoTo: (offset: number) => void;
  onExplain: (finding: PlanFinding) => void;
}

const longest = 40;

/** One doubt with the places it speaks of, and why it may stand, or the button to say so. */
export function FindingLine({ finding, mayEdit, onGoTo, onExplain }: FindingLineProps) {
  const { t, i18n } = useTranslation();
  const { organisation } = useSession();
  const { severity, state, message, quotes, waiver } = finding;
  const isWrong = severity === 'error' && state === 'open';
  return (
    <div className="finding">
      <span className={isWrong ? 'wrong' : undefined}>
        {t(`reviewPlan.severity.${state === 'waived' ? state : severity}`)} {message}
      </span>
      {quotes.map(({ text, start }) => (
        <button type="button" key={start} className="link" onClick={() => onGoTo(start)}>
          “{text.length > longest ? `${text.slice(0, longest)}…` : text}”
        </button>
      ))}
      {waiver && (
        <span className="quiet">
          {t('reviewPlan.waived', {
            reason: waiver.reason,
            by: waiver.by.name,
            at: formatInstant(waiver.at, i18n.language, organisation.zone),
          })}
        </span>
      )}
      {mayEdit && state !== 'mended' && (
        <Button size="small" className="no-print" onClick={() => onExplain(finding)}>
          {t(waiver ? 'reviewPlan.explainAgain' : 'reviewPlan.explain')}
        </Button>
      )}
    </div>
  );
}
