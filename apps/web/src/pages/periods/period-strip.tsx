import { useTranslation } from 'react-i18next';
import type { PeriodCell } from '../../api/types';
import { PeriodMark } from './period-mark';
import { periodName } from './period-name';
import './periods.css';

/** A task's locked periods in a row, oldest first. Nothing before one is locked. */
export function PeriodStrip({ periods }: { periods: PeriodCell[] }) {
  const { t, i18n } = useTranslation();
  if (periods.length === 0) return null;
  return (
    <section className="section">
      <h2>{t('periods.ofTask')}</h2>
      <ol className="plain-list period-strip">
        {periods.map((cell) => (
          <li key={cell.periodId}>
            <span className="quiet">{periodName(cell, t, i18n.language)}</span>
            <PeriodMark cell={cell} />
          </li>
        ))}
      </ol>
    </section>
  );
}
