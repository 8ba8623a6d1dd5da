import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { plansQuery } from '../../api/plans';
import type { PlanSummary } from '../../api/types';
import { formatDay } from '../../figures/format-day';
import { Answer } from '../../shell/answer';
import { EmptyPage } from '../../shell/empty-page';
import { useSession } from '../../shell/use-session';
import { DocumentTable } from './document-table';

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
  const { t, i18n } = useTranslation();
  const { today, is } = useSession();
  const day = (value: string) => formatDay(value, i18n.language, today);
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
          {plans.map(({ id, title, startsOn, endsOn, state, itemCount, taskCount }) => (
            <tr key={id}>
              <td>
                <Link to="/plans/$planId/review" params={{ planId: id }}>
                  {title}
                </Link>
              </td>
              <td className="wide-only">
                {day(startsOn)} – {day(endsOn)}
              </td>
              <td className="nowrap">{t(`plans.state.${state}`)}</td>
              <td className="number wide-only">{itemCount}</td>
              <td className="number">{taskCount}</td>
              <td className="nowrap no-print">
                {state === 'draft' && is('supervisor') ? (
                  <Link to="/plans/$planId/review" params={{ planId: id }}>
                    {t('plans.continueReview')} ▸
                  </Link>
                ) : (
                  state !== 'draft' && (
                    <Link to="/tasks" search={{ planId: id }}>
                      {t('plans.tasks')} ▸
                    </Link>
                  )
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
