import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { plansQuery } from '../../api/plans';
import type { PlanSummary } from '../../api/types';
import { Answer } from '../../shell/answer';
import { EmptyPage } from '../../shell/empty-page';
import { useSession } from '../../shell/use-session';
import { DocumentTable } from './document-table';
import { PlanLine } from './plan-line';

/** 计划与文件: the plans with where they stand, and the documents they were read from. */
export function PlanListPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { is } = useSession();
  const plans = useQuery(plansQuery);
  const importButton = is('supervisor') && (
    <Button type="primary" onClick={() => void navigate({ to: '/plans/import' })}>
      {t('plans.import')}
    </Button>
  );
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('plans.title')}</h1>
        <span className="push no-print">{importButton}</span>
      </div>
      <Answer query={plans}>
        {(list) =>
          list.length === 0 ? (
            <EmptyPage title={t('plans.empty')} hint={t('plans.emptyHint')}>
              {importButton}
            </EmptyPage>
          ) : (
            <PlanTable plans={list} />
          )
        }
      </Answer>
      <DocumentTable />
    </div>
  );
}

function PlanTable({ plans }: { plans: PlanSummary[] }) {
  const { t } = useTranslation();
  return (
    <section className="section sheet-scroll">
      <h2>{t('plans.plans')}</h2>
      <table className="sheet">
        <thead>
          <tr>
            <th>{t('plans.name')}</th>
            <th className="wide-only">{t('plans.period')}</th>
            <th>{t('plans.stateColumn')}</th>
            <th className="number wide-only">{t('plans.items')}</th>
            <th className="number">{t('plans.taskCount')}</th>
            <th />
          </tr>
        </thead>
        <tbody>
          {plans.map((plan) => (
            <PlanLine key={plan.id} plan={plan} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
