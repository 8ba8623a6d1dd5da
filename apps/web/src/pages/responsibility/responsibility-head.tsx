import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../shell/use-session';
import './responsibility.css';

const rooms = [
  { to: '/responsibility', word: 'responsibility.handOvers' },
  { to: '/responsibility/groups', word: 'responsibility.groups' },
  { to: '/responsibility/areas', word: 'responsibility.areas' },
  { to: '/responsibility/masters', word: 'responsibility.masters' },
] as const;

/** 责任分工: its rooms side by side. */
export function ResponsibilityHead() {
  const { t } = useTranslation();
  const { is } = useSession();
  return (
    <div className="page-head">
      <h1>{t('responsibility.title')}</h1>
      <nav className="responsibility-rooms no-print" aria-label={t('responsibility.title')}>
        {rooms.map(({ to, word }) => (
          <Link key={to} to={to} className="thumb" activeOptions={{ exact: true, includeSearch: false }}>
            {t(word)}
          </Link>
        ))}
        {is('supervisor', 'leader') && (
          <Link to="/roll-ups" className="thumb">
            {t('rollUps.title')}
          </Link>
        )}
      </nav>
    </div>
  );
}
