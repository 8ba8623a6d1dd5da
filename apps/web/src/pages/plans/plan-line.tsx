import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PlanSummary } from '../../api/types';
import { formatDay, formatInstant } from '../../figures/format-day';
import { useSession } from '../../shell/use-session';
import { ArchiveButton } from './archive-button';

/** A plan, where it stands, and what may be done next. */
export function PlanLine({ plan }: { plan: PlanSummary }) {
  const { t, i18n } = useTranslation();
  const { today, is, organisation } = useSession();
  const { id, title, startsOn, endsOn, state, itemCount, taskCount } = plan;
  const day = (value: string) => formatDay(value, i18n.language, today);
  return (
    <tr>
      <td>
        <Link to="/plans/$planId/review" params={{ planId: id }}>
          {title}
        </Link>
      </td>
      <td className="wide-only">
        {day(startsOn)} – {day(endsOn)}
      </td>
      <td className="nowrap">
        {t(`plans.state.${state}`)}
        {plan.archivedBy && plan.archivedAt && (
          <div className="quiet">
            {plan.archivedBy.name} {formatInstant(plan.archivedAt, i18n.language, organisation.zone)}
          </div>
        )}
      </td>
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
        <Link to="/plans/$planId/rules" params={{ planId: id }}>
          {t('rules.link')} ▸
        </Link>
        {state !== 'draft' && (
          <Link to="/plans/$planId/periods" params={{ planId: id }}>
            {t('periods.link')} ▸
          </Link>
        )}
        {state === 'confirmed' && is('supervisor') && <ArchiveButton plan={plan} />}
      </td>
    </tr>
  );
}
