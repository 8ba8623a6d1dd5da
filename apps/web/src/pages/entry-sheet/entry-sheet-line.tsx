import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { EntrySheetOutcome, EntrySheetRow } from '../../api/types';
import { dayOfInstant, formatDay } from '../../figures/format-day';
import { useSession } from '../../shell/use-session';

/** A shape with each word, so that colour is never alone. */
const marks: Readonly<Record<EntrySheetOutcome, string>> = {
  blank: '',
  ready: '●',
  reported: '✓',
  already: '○',
  held: '◆',
  changed: '◆',
  refused: '▲',
};

/** One row of the sheet: where it stands, what it is about, what it says, and each problem at its column. */
export function EntrySheetLine({ row }: { row: EntrySheetRow }) {
  const { t, i18n } = useTranslation();
  const { today, organisation } = useSession();
  const { outcome, taskId, title, what, said, asOf, note, nextStep, problems, since } = row;
  return (
    <li className={`entry-sheet-line ${outcome}`}>
      <span className="quiet entry-sheet-number">{t('entrySheet.rowNumber', { n: row.row })}</span>
      <span className="entry-sheet-outcome">
        {marks[outcome]} {t(`entrySheet.outcome.${outcome}`)}
      </span>
      <div className="entry-sheet-about">
        {taskId ? (
          <Link to="/tasks/$taskId" params={{ taskId }}>
            {title}
          </Link>
        ) : (
          <span>{t('entrySheet.unknownTask')}</span>
        )}
        {what && <span className="quiet"> {what}</span>}
        {row.byProxy && <span className="entry-sheet-proxy">{t('entrySheet.proxy')}</span>}
      </div>
      <div className="entry-sheet-said">
        {said && (
          <strong>
            {said}
            {asOf && (
              <span className="quiet"> {t('entrySheet.asOf', { day: formatDay(asOf, i18n.language, today) })}</span>
            )}
          </strong>
        )}
        {note && <div>{note}</div>}
        {nextStep && <div className="quiet">{t('entrySheet.next', { words: nextStep })}</div>}
        {problems.map(({ code, column, message }) => (
          <div key={`${code} ${column}`} className="wrong">
            {t('entrySheet.problem', { column, message })}
          </div>
        ))}
        {since && (
          <div>
            {t('entrySheet.since', {
              who: since.by.name,
              at: formatDay(dayOfInstant(since.at, organisation.zone), i18n.language, today),
              said: since.said,
            })}
          </div>
        )}
      </div>
    </li>
  );
}
