import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from '@tanstack/react-router';
import type { ItemProblem, Plan } from '../../api/types';
import { ConfirmButton } from './confirm-button';
import type { ReviewCounts } from './review-counts';
import type { Only } from './shown-items';
import { StatedCounts } from './stated-counts';
import type { ReviewDeskState } from './use-review-desk';

interface ReviewTopProps {
  plan: Plan;
  counts: ReviewCounts;
  seen: number;
  desk: ReviewDeskState;
  /** Why the last try to confirm was refused, as far as it still stands. */
  refused: readonly (ItemProblem & { title: string })[];
  onRefused: (problems: readonly ItemProblem[]) => void;
  onGoTo: (itemId: string) => void;
}

/** The counts of the review, and the button it all leads to. */
export function ReviewTop({ plan, counts, seen, desk, refused, onRefused, onGoTo }: ReviewTopProps) {
  const { t } = useTranslation();
  const { mayEdit, findings, show: onShow } = desk;
  return (
    <header className="review-top">
      <div className="row">
        <h1>{plan.title}</h1>
        <span className="review-counts">
          <span>{t('reviewPlan.counts', { n: counts.read })}</span>
          {mayEdit && <span>{t('reviewPlan.seen', { n: seen })}</span>}
          <Count only="dropped" n={counts.dropped} onShow={onShow} />
          {counts.noDepartment > 0 && <Count only="noDepartment" n={counts.noDepartment} onShow={onShow} isWrong />}
          {counts.unquantified > 0 && <Count only="unquantified" n={counts.unquantified} onShow={onShow} />}
          {findings.openItems.size > 0 && <Count only="doubted" n={findings.openItems.size} onShow={onShow} />}
          {counts.blocked > 0 && <Count only="blocked" n={counts.blocked} onShow={onShow} isWrong />}
        </span>
        <span className="push no-print">
          {mayEdit ? (
            <span className="row tight">
              <Button loading={desk.edits.undo.isPending} onClick={desk.acts.undo}>
                {t('reviewPlan.undo')} <kbd>z</kbd>
              </Button>
              <ConfirmButton planId={plan.id} kept={counts.kept} onRefused={onRefused} />
            </span>
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
      <StatedCounts findings={findings} mayEdit={mayEdit} onGoTo={desk.goTo} />
      {refused.length > 0 && (
        <div className="notice bad" role="alert">
          <p>{t('reviewPlan.refused', { n: refused.length })}</p>
          <ul className="refused-list">
            {refused.map(({ itemId, field, message, title }) => (
              <li key={(itemId ?? '') + field}>
                {itemId && (
                  <button type="button" className="link" onClick={() => onGoTo(itemId)}>
                    {title}
                  </button>
                )}
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
