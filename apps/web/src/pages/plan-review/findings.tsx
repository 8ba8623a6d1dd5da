import { useTranslation } from 'react-i18next';

interface Finding {
  kind: string;
  message: string;
  quotes: { text: string; start: number; end: number }[];
}

/** What does not add up in the document, each with the places it speaks of. */
export function Findings({ findings, onGoTo }: { findings: Finding[]; onGoTo: (offset: number) => void }) {
  const { t } = useTranslation();
  if (findings.length === 0) return null;
  return (
    <details className="findings">
      <summary>{t('reviewPlan.findings', { n: findings.length })}</summary>
      <ul>
        {findings.map(({ kind, message, quotes }, index) => (
          <li key={`${kind}${index}`}>
            {message}
            {quotes.map(({ text, start }) => (
              <button type="button" key={start} className="link" onClick={() => onGoTo(start)}>
                {text.length > 28 ? `${text.slice(0, 28)}…` : text}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
