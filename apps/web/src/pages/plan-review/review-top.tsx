import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import type { ItemProblem, Plan } from '../../api/types';
import { ConfirmButton } from './confirm-button';
import type { ReviewCounts } from './review-counts';
import type { Only } from './use-review-desk';

interface ReviewTopProps {
  plan: Plan;
  counts: ReviewCounts;
  seen: number;
  mayEdit: boolean;
  /** Why the last try to confirm was refused, as far as it still stands. */
  refused: readonly (ItemProblem & { title: string })[];
  onRefused: (problems: readonly ItemProblem[]) => void;
  onShow: (only: Only) => void;
  onGoTo: (itemId: string) => void;
}

/** The counts of the review, and the button it all leads to. */
export function ReviewTop({ plan, counts, seen, mayEdit, refused, onRefused, onShow, onGoTo }: ReviewTopProps) {
  const { t } = useTranslation();
  return (
    <header className="review-top">
      <div className="row">
        <h1>{plan.title}</h1>
        <span className="review-counts">
          <span>{t('reviewPlan.counts', { n: counts.read })}</span>
          {mayEdit && <span>{t('reviewPlan.seen', { n: seen })}</span>}
          <Count only="dropped" n={counts.dropped} onShow={onShow} />
          {counts.noDepartment > 0 && <Count only="noDepartment" n={counts.noDepartment} onShow={onShow} isWrong />}
          {counts.blocked > 0 && <Count only="blocked" n={counts.blocked} onShow={onShow} isWrong />}
        </span>
        <span className="push no-print">
          {mayEdit ? (
            <ConfirmButton planId={plan.id} kept={counts.kept} onRefused={onRefused} />
          ) : (
            <span className="row">
              {plan.state !== 'draft' && <span className="quiet">{t('reviewPlan.readOnly')}</span>}
              <Link to="/tasks" search={{ planId: plan.id }}>
                {t('plans.tasks')} ▸
              </Link>
            </span>
          )}
        </span>
      </div>
      {refused.length > 0 && (
        <div className="notice bad" role="alert">
          <p>{t('reviewPlan.refused', { n: refused.length })}</p>
          <ul className="refused-list">
            {refused.map(({ itemId, field, message, title }) => (
              <li key={itemId + field}>
                <button type="button" className="link" onClick={() => itemId && onGoTo(itemId)}>
                  {title}
                </button>
                {message}
              </li>
            ))}
          </ul>
        </div>
      )}
    </header>
  );
}

interface CountProps {
  only: Exclude<Only, 'all'>;
  n: number;
  onShow: (only: Only) => void;
  isWrong?: boolean;
}

/** A count that leads to the items it counts. */
function Count({ only, n, onShow, isWrong = false }: CountProps) {
  const { t } = useTranslation();
  return (
    <button type="button" className={isWrong ? 'link wrong' : 'link'} disabled={n === 0} onClick={() => onShow(only)}>
      {t(`reviewPlan.${only}`, { n })}
    </button>
  );
}
