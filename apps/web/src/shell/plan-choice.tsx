import { Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { plansQuery } from '../api/plans';

/** Which plan the pages speak of: in the address, kept from page to page; the year's main one when none is named. */
export function PlanChoice() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { planId } = useSearch({ from: '/house' });
  const { data = [] } = useQuery(plansQuery);
  const confirmed = data.filter(({ state }) => state !== 'draft');
  if (confirmed.length < 2) return <span className="quiet">{confirmed[0]?.title}</span>;
  return (
    <Select
      aria-label={t('top.plan')}
      variant="borderless"
      size="small"
      value={planId ?? ''}
      popupMatchSelectWidth={false}
      style={{ maxWidth: '18rem' }}
      options={[
        { value: '', label: t('top.mainPlan') },
        ...confirmed.map(({ id, title, year }) => ({
          value: id,
          label: title.includes(String(year)) ? title : `${year} ${title}`,
        })),
      ]}
      onChange={(id) => void navigate({ to: '.', search: (before) => ({ ...before, planId: id || undefined }) })}
    />
  );
}
