import { Button } from 'antd';
import { useLocation, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatWeekday } from '../figures/format-day';
import { EmptyPage } from './empty-page';
import { useAsOf } from './use-as-of';

/** Pages that stand as they did on a past day; a report is frozen and stands on every day. */
const PAST_PAGES = /^\/($|tasks|departments\/|reports\/)/;

/** Says on every page that one looks at a past day, and closes those that only today has: nothing is done in the past. */
export function PastDay({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation();
  const asOf = useAsOf();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  if (asOf === undefined) return children;
  const toToday = (
    <Button
      size="small"
      className="no-print"
      onClick={() => void navigate({ to: '.', search: (before) => ({ ...before, asOf: undefined }) })}
    >
      {t('pastDay.back')}
    </Button>
  );
  if (!PAST_PAGES.test(pathname)) {
    return (
      <EmptyPage title={t('pastDay.onlyToday')} hint={t('pastDay.onlyTodayHint')}>
        {toToday}
      </EmptyPage>
    );
  }
  return (
    <>
      <div className="past-day row" role="status">
        <span>{t('pastDay.shown', { day: formatWeekday(asOf, i18n.language) })}</span>
        {toToday}
      </div>
      {children}
    </>
  );
}
