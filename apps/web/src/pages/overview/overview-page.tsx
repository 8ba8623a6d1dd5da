import { Button } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { figureOfRollUp } from '../../api/explanations';
import { overviewQuery } from '../../api/overview';
import { ApiRefusal } from '../../api/refusal';
import { Explained } from '../../figures/explained';
import { formatWeekday } from '../../figures/format-day';
import { Answer } from '../../shell/answer';
import { mayOpen } from '../../shell/places';
import { useAsOf } from '../../shell/use-as-of';
import { useSession } from '../../shell/use-session';
import { ColourLinks } from './colour-links';
import { NoPlanYet } from './no-plan-yet';
import { RollUpHead } from './roll-up-head';
import { RollUpLines } from './roll-up-lines';
import { TaskLines } from './task-lines';
import { Trend } from './trend';
import { WaitingDecisions } from './waiting-decisions';

const route = getRouteApi('/house/');

/** 总览: are we on course, what is red and why, what waits. Nothing to configure. */
export function OverviewPage() {
  const { t, i18n } = useTranslation();
  const { planId } = route.useSearch();
  const asOf = useAsOf();
  const session = useSession();
  const { organisation, is } = session;
  const query = useQuery(overviewQuery(planId, asOf));
  if (query.error instanceof ApiRefusal && query.error.status === 404 && !planId) {
    // A superior without a plan of its own has its subordinates to look at.
    return mayOpen('/subordinates', session) ? <Navigate to="/subordinates" replace /> : <NoPlanYet />;
  }
  return (
    <div className="page">
      <Answer query={query}>
        {({ plan, day, organisation: figures, departments, themes, urgent, waitingUpdates, trend, isStale }) => (
          <>
            <section className="section">
              <div className="section-head">
                <h1>{titleOf(organisation.name, plan.title)}</h1>
                <span className="quiet">{t('overview.asOf', { day: formatWeekday(day, i18n.language) })}</span>
                <span>
                  {t('overview.coverage')}{' '}
                  <Explained asked={figureOfRollUp({ planId: plan.id, dimension: 'organisation' })('coverage')}>
                    <b className="figure">
                      {figures.coverage.numerator}/{figures.coverage.denominator}
                    </b>
                  </Explained>
                </span>
                {isStale && (
                  <span className="quiet" role="status">
                    {t('overview.stale')}
                  </span>
                )}
                <Button className="push no-print" size="small" onClick={() => window.print()}>
                  {t('common.print')}
                </Button>
              </div>
              <RollUpHead rollUp={figures} place={{ planId: plan.id, dimension: 'organisation' }} />
              <div className="row" style={{ marginTop: '0.75rem' }}>
                <ColourLinks counts={figures.colours} filters={{ planId }} />
                {asOf === undefined && is('supervisor') && waitingUpdates > 0 && (
                  <span>
                    {t('overview.waiting', { n: waitingUpdates })}{' '}
                    <Link className="no-print" to="/waiting">
                      {t('overview.goReview')}
                    </Link>
                  </span>
                )}
              </div>
            </section>
            {asOf === undefined && <WaitingDecisions />}
            <section className="section">
              <div className="section-head">
                <h2>{t('overview.urgent')}</h2>
                <Link className="no-print" to="/tasks" search={{ planId, sort: 'gap' }}>
                  {t('overview.allTasks', { n: figures.tasks })} ▸
                </Link>
              </div>
              {urgent.length > 0 ? <TaskLines tasks={urgent} /> : <p className="quiet">{t('overview.urgentNone')}</p>}
            </section>
            <section className="section">
              <div className="section-head">
                <h2>{t('overview.departments')}</h2>
                <span className="quiet">{t('overview.byGap')}</span>
              </div>
              <RollUpLines
                lines={departments.map(({ department, rollUp }) => ({
                  key: department.id,
                  rollUp,
                  place: { planId: plan.id, dimension: 'department', key: department.id },
                  name: (
                    <Link to="/departments/$departmentId" params={{ departmentId: department.id }}>
                      {department.name}
                    </Link>
                  ),
                }))}
              />
            </section>
            <Trend points={trend} judgedOn={day} />
            <section className="section">
              <div className="section-head">
                <h2>{t('overview.themes')}</h2>
                <Link className="no-print" to="/roll-ups" search={{ planId }}>
                  {t('rollUps.go')} ▸
                </Link>
              </div>
              <RollUpLines
                lines={themes.map(({ theme, rollUp }) => ({
                  key: theme,
                  rollUp,
                  place: { planId: plan.id, dimension: 'theme', key: theme },
                  name: (
                    <Link to="/tasks" search={{ planId, theme }}>
                      {theme || t('common.none')}
                    </Link>
                  ),
                }))}
              />
            </section>
          </>
        )}
      </Answer>
    </div>
  );
}

/** The plan's title, after the organisation's name unless it begins with it. */
const titleOf = (organisation: string, plan: string) =>
  plan.startsWith(organisation) ? plan : `${organisation} · ${plan}`;
