import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { comparisonQuery } from '../../api/comparisons';
import { plansQuery } from '../../api/plans';
import type { Comparison } from '../../api/types';
import { formatDay } from '../../figures/format-day';
import { Answer } from '../../shell/answer';
import { useSession } from '../../shell/use-session';
import { ProposalQueue } from './proposal-queue';
import './comparison.css';

const route = getRouteApi('/house/plans/$planId/comparisons/$comparisonId');

/** 对照采数: what a year-end review tells, beside the tasks that promised it; a person decides what enters the ledger. */
export function ComparisonPage() {
  const { planId, comparisonId } = route.useParams();
  const query = useQuery(comparisonQuery(planId, comparisonId));
  return (
    <div className="page">
      <Answer query={query}>
        {(comparison) => (
          <>
            <ComparisonHead comparison={comparison} />
            <ProposalQueue comparison={comparison} />
            <Unmentioned tasks={comparison.unmentioned} />
          </>
        )}
      </Answer>
    </div>
  );
}

function ComparisonHead({ comparison }: { comparison: Comparison }) {
  const { t, i18n } = useTranslation();
  const { today } = useSession();
  const plan = useQuery(plansQuery).data?.find(({ id }) => id === comparison.planId);
  return (
    <div className="page-head">
      <h1>{t('comparison.title')}</h1>
      <span>{t('comparison.from', { document: comparison.documentTitle, plan: plan?.title ?? '' })}</span>
      <span className="quiet">{t('comparison.asOf', { day: formatDay(comparison.asOf, i18n.language, today) })}</span>
    </div>
  );
}

function Unmentioned({ tasks }: { tasks: Comparison['unmentioned'] }) {
  const { t } = useTranslation();
  return (
    <section className="section">
      <h2>
        {t('comparison.unmentioned')} {tasks.length > 0 && <span className="figure">{tasks.length}</span>}
      </h2>
      {tasks.length === 0 && <p className="quiet">{t('comparison.unmentionedNone')}</p>}
      <ul className="plain-list lines">
        {tasks.map(({ id, name }) => (
          <li key={id}>
            <Link to="/tasks/$taskId" params={{ taskId: id }}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
