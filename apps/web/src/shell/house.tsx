import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unreadQuery } from '../api/inbox';
import { formatWeekday } from '../figures/format-day';
import { ExplanationDesk } from '../pages/explanation/explanation-desk';
import { AsOfField } from './as-of-field';
import { KeyHelp } from './key-help';
import { PastDay } from './past-day';
import { PersonMenu } from './person-menu';
import { NoSuchPage } from './no-such-page';
import { mayOpen, phonePlacesFor, placesFor, type Place } from './places';
import { PlanChoice } from './plan-choice';
import { SearchBox } from './search-box';
import './shell.css';
import { useKeys } from './use-keys';
import { useSession } from './use-session';

/** What surrounds every page: where one can go, where and when one is, search, inbox, oneself. */
export function House() {
  const { t, i18n } = useTranslation();
  const session = useSession();
  const { pathname } = useLocation();
  const { data: unread = 0 } = useQuery(unreadQuery);
  const [isHelpOpen, setHelpOpen] = useState(false);
  useKeys({ '?': () => setHelpOpen(true) });
  const mayWork = session.is('supervisor', 'leader', 'head', 'owner');
  return (
    <div className="house">
      <a className="house-skip" href="#main">
        {t('nav.skip')}
      </a>
      <nav className="house-menu" aria-label={t('nav.main')}>
        <span className="house-name">{t('product')}</span>
        {placesFor(session).map((place) => (
          <PlaceLink key={place.to} place={place} unread={unread} className="house-link" />
        ))}
      </nav>
      <header className="house-top">
        <div className="house-place">
          <b>{session.organisation.name}</b>
          {mayWork && <PlanChoice />}
        </div>
        {mayWork && <SearchBox />}
        <div className="house-tools">
          {mayWork ? (
            <AsOfField />
          ) : (
            <span className="quiet house-day">{formatWeekday(session.today, i18n.language)}</span>
          )}
          <Link to="/inbox" className="house-inbox" aria-label={t('top.unread', { count: unread })}>
            {t('nav.inbox')} {unread > 0 && <span className="unread">{unread}</span>}
          </Link>
          <PersonMenu onHelp={() => setHelpOpen(true)} />
        </div>
      </header>
      <main className="house-main" id="main" tabIndex={-1}>
        <ExplanationDesk>
          {mayOpen(pathname, session) ? (
            <PastDay>
              <Outlet />
            </PastDay>
          ) : (
            <NoSuchPage />
          )}
        </ExplanationDesk>
      </main>
      <nav className="house-bottom" aria-label={t('nav.main')}>
        {phonePlacesFor(session).map((place) => (
          <PlaceLink key={place.to} place={place} unread={unread} />
        ))}
      </nav>
      <KeyHelp isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
    </div>
  );
}

function PlaceLink({ place, unread, className }: { place: Place; unread: number; className?: string }) {
  const { t } = useTranslation();
  return (
    <Link to={place.to} className={className} activeOptions={{ exact: 'exact' in place, includeSearch: false }}>
      <span>{t(place.word)}</span>
      {place.to === '/inbox' && unread > 0 && <span className="unread"> {unread}</span>}
    </Link>
  );
}
