import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReviewDeskState } from './use-review-desk';

/** What can be done with the chosen item; each button names its key. */
export function ItemActions({ acts, isDropped }: { acts: ReviewDeskState['acts']; isDropped: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="row tight item-actions">
      <Button size="small" type="primary" onClick={acts.accept}>
        {t('reviewPlan.accept')} <kbd>a</kbd>
      </Button>
      <Button size="small" disabled={!acts.drop} onClick={acts.drop}>
        {isDropped ? t('reviewPlan.restore') : t('reviewPlan.drop')} <kbd>d</kbd>
      </Button>
      <Button size="small" disabled={!acts.split} title={t('reviewPlan.splitHint')} onClick={acts.split}>
        {t('reviewPlan.split')} <kbd>s</kbd>
      </Button>
      <Button size="small" disabled={!acts.merge} onClick={acts.merge}>
        {t('reviewPlan.merge')} <kbd>m</kbd>
      </Button>
    </div>
  );
}
