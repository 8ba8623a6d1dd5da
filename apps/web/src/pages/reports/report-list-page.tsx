import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { docxAddress, reportsQuery } from '../../api/reports';
import { formatDay, formatMonth } from '../../figures/format-day';
import { Answer } from '../../shell/answer';
import { EmptyPage } from '../../shell/empty-page';
import { useSession } from '../../shell/use-session';
import { ReportRequest } from './report-request';
import './reports.css';

const route = getRouteApi('/house/reports');

/** 通报: those that were made, and the form to make one. */
export function ReportListPage() {
  const { t, i18n } = useTranslation();
  const { today, is } = useSession();
  const { planId } = route.useSearch();
  const query = useQuery(reportsQuery(planId));
  return (
    <div className="page">
      <h1>{t('reports.title')}</h1>
      {is('supervisor', 'head') && <ReportRequest />}
      <Answer query={query}>
        {(reports) =>
          reports.length === 0 ? (
            <EmptyPage title={t('reports.empty')} hint={t('reports.emptyHint')} />
          ) : (
            <section className="section sheet-scroll">
              <table className="sheet">
                <thead>
                  <tr>
                    <th>{t('reports.month')}</th>
                    <th>{t('reports.department')}</th>
                    <th className="wide-only">{t('reports.plan')}</th>
                    <th>{t('column.state')}</th>
                    <th />
                  </tr>
                </thead>
                <tbody>
                  {reports.map(({ id, month, department, planTitle, status, day, requestedBy }) => (
                    <tr key={id}>
                      <td>
                        <Link to="/reports/$reportId" params={{ reportId: id }}>
                          {formatMonth(month, i18n.language)}
                        </Link>
                      </td>
                      <td>{department?.name ?? t('reports.organisation')}</td>
                      <td className="wide-only">{planTitle}</td>
                      <td>
                        <span className={status === 'failed' ? 'wrong' : ''}>{t(`reports.status.${status}`)}</span>
                        <div className="quiet">
                          {t('reports.frozen', { day: formatDay(day, i18n.language, today) })} ·{' '}
                          {t('reports.by', { person: requestedBy.name })}
                        </div>
                      </td>
                      <td className="no-print">
                        {status === 'ready' && <a href={docxAddress(id)}>{t('reports.docx')}</a>}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          )
        }
      </Answer>
    </div>
  );
}
