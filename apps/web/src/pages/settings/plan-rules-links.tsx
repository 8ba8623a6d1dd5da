import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { plansQuery } from '../../api/plans';
import { Answer } from '../../shell/answer';

/** The rules of each plan, one click away. */
export function PlanRulesLinks() {
  const { t } = useTranslation();
  const plans = useQuery(plansQuery);
  return (
    <section className="section">
      <h2>{t('rules.title')}</h2>
      <Answer query={plans}>
        {(list) => (
          <ul className="plain-list stack-tight">
            {list.map(({ id, title }) => (
              <li key={id}>
                <Link to="/plans/$planId/rules" params={{ planId: id }}>
                  {t('rules.ofPlan', { title })} ▸
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </section>
  );
}
