import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { planQuery, planRulesQuery } from '../../api/plans';
import { Answer } from '../../shell/answer';
import { useSession } from '../../shell/use-session';
import { RulesForm } from './rules-form';
import { RulesHistory } from './rules-history';
import { ruleLines } from './rules-words';

const route = getRouteApi('/house/plans/$planId/rules');

/** 规则: what a plan settles for all of its tasks. The supervision office changes it, leaders read it. */
export function PlanRulesPage() {
  const { t } = useTranslation();
  const { is } = useSession();
  const { planId } = route.useParams();
  const plan = useQuery(planQuery(planId));
  const rules = useQuery(planRulesQuery(planId));
  const mayChange = is('supervisor') && plan.data?.state !== 'archived';
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('rules.title')}</h1>
        <span>{plan.data?.title}</span>
      </div>
      <Answer query={rules}>
        {(present) => (
          <>
            <section className="section">
              <p className="quiet">{t(mayChange ? 'rules.hint' : 'rules.readOnly')}</p>
              {mayChange ? (
                <RulesForm key={present.version} planId={planId} present={present} />
              ) : (
                <dl className="facts">
                  {ruleLines.map(({ name, say }) => (
                    <div key={name}>
                      <dt>{t(name)}</dt>
                      <dd>{say(present.rules, t)}</dd>
                    </div>
                  ))}
                </dl>
              )}
            </section>
            <RulesHistory history={present.history} />
          </>
        )}
      </Answer>
    </div>
  );
}
