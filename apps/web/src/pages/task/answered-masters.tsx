import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AnsweredMaster } from '../../api/types';

/** The papers the task answers, each with its number and what it says. */
export function AnsweredMasters({ masters }: { masters: AnsweredMaster[] }) {
  const { t } = useTranslation();
  if (masters.length === 0) return null;
  return (
    <section className="section">
      <h2>{t('place.masters')}</h2>
      <ul className="plain-list lines">
        {masters.map(({ masterId, kind, title, number, text }) => (
          <li key={`${masterId} ${number}`}>
            <span>
              {t(`master.kind.${kind}`)} ·{' '}
              <Link to="/tasks" search={{ masterId }}>
                {title}
              </Link>{' '}
              {number}
            </span>
            {text && <span className="quiet">{text}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
