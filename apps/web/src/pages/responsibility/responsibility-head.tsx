import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import './responsibility.css';

const rooms = [{ to: '/responsibility', word: 'responsibility.handOvers' }] as const;

/** 责任分工: its rooms side by side. */
export function ResponsibilityHead() {
  const { t } = useTranslation();
  return (
    <div className="page-head">
      <h1>{t('responsibility.title')}</h1>
      <nav className="responsibility-rooms no-print" aria-label={t('responsibility.title')}>
        {rooms.map(({ to, word }) => (
          <Link key={to} to={to} className="thumb" activeOptions={{ exact: true, includeSearch: false }}>
            {t(word)}
          </Link>
        ))}
      </nav>
    </div>
  );
}
