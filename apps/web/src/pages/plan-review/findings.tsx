import { useTranslation } from 'react-i18next';

interface Finding {
  kind: string;
  message: string;
  quotes: { text: string; start: number; end: number }[];
}

/** What to know about how the file was read, and what does not add up in it, each with the places it speaks of. */
export function Findings({ findings, onGoTo }: { findings: Finding[]; onGoTo: (offset: number) => void }) {
  const notes = findings.filter(isNote);
  const doubts = findings.filter((finding) => !isNote(finding));
  return (
    <>
      {notes.map(({ kind, message }) => (
        <p key={kind} className="file-note" role="note">
          {message}
        </p>
      ))}
      {doubts.length > 0 && <Doubts doubts={doubts} onGoTo={onGoTo} />}
    </>
  );
}

/** How the file was read, told about the whole of it, is no doubt about its words. */
const isNote = ({ kind }: Finding) => kind.startsWith('file_');

function Doubts({ doubts, onGoTo }: { doubts: Finding[]; onGoTo: (offset: number) => void }) {
  const { t } = useTranslation();
  return (
    <details className="findings">
      <summary>{t('reviewPlan.findings', { n: doubts.length })}</summary>
      <ul>
        {doubts.map(({ kind, message, quotes }, index) => (
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
