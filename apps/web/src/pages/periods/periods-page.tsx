import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { periodsQuery } from '../../api/periods';
import { planQuery } from '../../api/plans';
import { Answer } from '../../shell/answer';
import { PeriodGrid } from './period-grid';
import { PeriodTable } from './period-table';
import './periods.css';

const route = getRouteApi('/house/plans/$planId/periods');

/** 每期状况: the reporting periods of a plan and every task's colour in those that are locked. */
export function PeriodsPage() {
  const { t } = useTranslation();
  const { planId } = route.useParams();
  const plan = useQuery(planQuery(planId));
  const query = useQuery(periodsQuery(planId));
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('periods.title')}</h1>
        <span>{plan.data?.title}</span>
      </div>
      <p className="quiet">{t('periods.hint')}</p>
      <Answer query={query}>
        {(periods) => (
          <>
            <PeriodTable planId={planId} periods={periods} />
            <PeriodGrid
              planId={planId}
              title={plan.data?.title ?? ''}
              periods={periods.filter(({ state }) => state === 'locked')}
            />
          </>
        )}
      </Answer>
    </div>
  );
}
