import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { docxAddress, reportQuery } from '../../api/reports';
import { Answer } from '../../shell/answer';
import { Loading } from '../../shell/loading';
import { ReportPaper } from './report-paper';
import './reports.css';

const route = getRouteApi('/house/reports/$reportId');

/** One report as the paper it is, to read, print or download. */
export function ReportPage() {
  const { t } = useTranslation();
  const { reportId } = route.useParams();
  const query = useQuery(reportQuery(reportId));
  return (
    <div className="page">
      <div className="row report-tools no-print">
        <Link to="/reports">‹ {t('reports.title')}</Link>
        {query.data?.status === 'ready' && (
          <span className="row tight push">
            <Button href={docxAddress(reportId)}>{t('reports.docx')}</Button>
            <Button onClick={() => window.print()}>{t('common.print')}</Button>
          </span>
        )}
      </div>
      <Answer query={query}>
        {(report) => {
          if (report.status === 'due') return <Loading words={t('reports.building')} />;
          if (report.status === 'failed') return <p className="notice bad">{t('reports.failed')}</p>;
          return <ReportPaper report={report} />;
        }}
      </Answer>
    </div>
  );
}
