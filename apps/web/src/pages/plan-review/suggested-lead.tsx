import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SuggestedLead } from '../../api/types';

interface SuggestedLeadLineProps {
  suggestion: SuggestedLead;
  departmentName: string;
  onTake: () => void;
}

/** Who could lead the item and why it is thought so; nothing until it is taken. */
export function SuggestedLeadLine({ suggestion, departmentName, onTake }: SuggestedLeadLineProps) {
  const { t } = useTranslation();
  const { ground, because } = suggestion;
  return (
    <p className="suggested-lead">
      <span>
        {t('reviewPlan.suggested', { name: departmentName })}{' '}
        <span className="quiet">{t(`reviewPlan.ground.${ground}`, { because })}</span>
      </span>
      <Button size="small" onClick={onTake}>
        {t('reviewPlan.take')} <kbd>y</kbd>
      </Button>
    </p>
  );
}
