import { Button } from 'antd';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { auditQuery, type AuditFilters } from '../../api/audit';
import { Answer } from '../../shell/answer';
import { EmptyPage } from '../../shell/empty-page';
import { AuditFilterBar } from './audit-filter-bar';
import { AuditLine } from './audit-line';
import { readAuditFilters } from './audit-filters';

const route = getRouteApi('/house/audit');

/** 审计: every change and every denial, for the auditor, who changes nothing. */
export function AuditPage() {
  const { t } = useTranslation();
  const filters = readAuditFilters(route.useSearch());
  const navigate = route.useNavigate();
  const query = useInfiniteQuery(auditQuery(filters));
  const lookFor = (change: AuditFilters) => void navigate({ search: (before) => ({ ...before, ...change }) });
  return (
    <div className="page">
      <h1>{t('audit.title')}</h1>
      <AuditFilterBar filters={filters} onChange={lookFor} />
      <Answer query={query}>
        {({ pages }) =>
          pages[0]?.records.length === 0 ? (
            <EmptyPage title={t('audit.empty')} hint={t('audit.emptyHint')} />
          ) : (
            <section className="section sheet-scroll">
              <table className="sheet">
                <thead>
                  <tr>
                    <th className="number">{t('audit.seq')}</th>
                    <th>{t('audit.at')}</th>
                    <th>{t('audit.person')}</th>
                    <th>{t('audit.change')}</th>
                    <th className="wide-only">{t('audit.what')}</th>
                  </tr>
                </thead>
                <tbody>
                  {pages.flatMap(({ records }) =>
                    records.map((record) => <AuditLine key={record.id} record={record} onLookFor={lookFor} />),
                  )}
                </tbody>
              </table>
              {query.hasNextPage && (
                <Button loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                  {t('audit.older')}
                </Button>
              )}
            </section>
          )
        }
      </Answer>
    </div>
  );
}
