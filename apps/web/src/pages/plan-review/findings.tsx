import { useTranslation } from 'react-i18next';
import { FindingLine } from './finding-line';
import type { PlanFindings } from './use-plan-findings';

interface FindingsProps {
  findings: PlanFindings;
  mayEdit: boolean;
  onGoTo: (offset: number) => void;
}

/** What does not add up in the document, all of it in one place; each stands under its item as well. */
export function Findings({ findings, mayEdit, onGoTo }: FindingsProps) {
  const { t } = useTranslation();
  const listed = findings.kept.filter(({ counted }) => counted === null);
  if (listed.length === 0) return null;
  const open = listed.filter(({ state }) => state === 'open').length;
  return (
    <details className="findings">
      <summary>{t('reviewPlan.findings', { n: listed.length, open })}</summary>
      <ul>
        {listed.map((finding) => (
          <li key={finding.key}>
            <FindingLine finding={finding} mayEdit={mayEdit} onGoTo={onGoTo} onExplain={findings.explain} />
          </li>
        ))}
      </ul>
    </details>
  );
}
