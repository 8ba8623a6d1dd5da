import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { departmentQuery } from '../../api/overview';
import { formatWeekday } from '../../figures/format-day';
import { Answer } from '../../shell/answer';
import { useAsOf } from '../../shell/use-as-of';
import { RollUpHead } from './roll-up-head';
import { ColourLinks } from './colour-links';
import { TaskLines } from './task-lines';
import { Trend } from './trend';

const route = getRouteApi('/house/departments/$departmentId');

/** One department: its figures, what it leads, and apart from them what it only supports. */
export function DepartmentPage() {
  const { t, i18n } = useTranslation();
  const { departmentId } = route.useParams();
  const { planId } = route.useSearch();
  const query = useQuery(departmentQuery(departmentId, planId, useAsOf()));
  return (
    <div className="page">
      <Answer query={query}>
        {({ plan, department, rollUp, trend, tasks, taskTotal, supporting, supportingTotal, isStale }) => (
          <>
            <section className="section">
              <div className="section-head">
                <h1>{department.name}</h1>
                <span className="quiet">
                  {plan.title} · {t('overview.asOf', { day: formatWeekday(rollUp.day, i18n.language) })}
                </span>
                {isStale && (
                  <span className="quiet" role="status">
                    {t('overview.stale')}
                  </span>
                )}
                <Link className="push no-print" to="/tasks" search={{ planId, departmentId }}>
                  {t('department.inList')} ▸
                </Link>
              </div>
              <RollUpHead rollUp={rollUp} place={{ planId: plan.id, dimension: 'department', key: department.id }} />
              <div style={{ marginTop: '0.75rem' }}>
                <ColourLinks counts={rollUp.colours} filters={{ planId, departmentId }} />
              </div>
            </section>
            <Trend points={trend} judgedOn={rollUp.day} />
            <section className="section">
              <h2>{t('department.tasks')}</h2>
              {tasks.length > 0 ? <TaskLines tasks={tasks} /> : <p className="quiet">{t('department.noTasks')}</p>}
              <More shown={tasks.length} total={taskTotal} search={{ planId, departmentId }} />
            </section>
            {supporting.length > 0 && (
              <section className="section">
                <div className="section-head">
                  <h2>{t('department.supporting')}</h2>
                  <span className="quiet">{t('department.supportingHint')}</span>
                </div>
                <TaskLines tasks={supporting} />
                <More
                  shown={supporting.length}
                  total={supportingTotal}
                  search={{ planId, departmentId, relation: 'support' }}
                />
              </section>
            )}
          </>
        )}
      </Answer>
    </div>
  );
}

type Listed = { planId?: string; departmentId: string; relation?: 'support' };

/** Says that a long list is cut off, and where all of it stands. */
function More({ shown, total, search }: { shown: number; total: number; search: Listed }) {
  const { t } = useTranslation();
  if (shown >= total) return null;
  return (
    <p className="quiet">
      {t('department.more', { n: total, shown })}{' '}
      <Link to="/tasks" search={{ ...search, sort: 'gap' }}>
        {t('department.all')} ▸
      </Link>
    </p>
  );
}
