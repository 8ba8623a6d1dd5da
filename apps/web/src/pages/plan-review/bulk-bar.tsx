import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Department } from '../../api/types';

interface BulkBarProps {
  count: number;
  departments: Department[];
  isBusy: boolean;
  onAssign: (departmentId: string) => void;
  onClear: () => void;
}

/** Appears with the first ticked item: one department for all of them. */
export function BulkBar({ count, departments, isBusy, onAssign, onClear }: BulkBarProps) {
  const { t } = useTranslation();
  const [departmentId, setDepartmentId] = useState<string>();
  return (
    <div className="bulk-bar" role="group" aria-label={t('reviewPlan.assign')}>
      <b>{t('reviewPlan.selected', { n: count })}</b>
      <Select
        aria-label={t('reviewPlan.assignTo')}
        placeholder={t('reviewPlan.assignTo')}
        value={departmentId}
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
        showSearch={{ optionFilterProp: 'label' }}
        style={{ minWidth: '11rem' }}
        onChange={setDepartmentId}
      />
      <Button
        type="primary"
        disabled={!departmentId}
        loading={isBusy}
        onClick={() => departmentId && onAssign(departmentId)}
      >
        {t('reviewPlan.assign')}
      </Button>
      <Button type="text" onClick={onClear}>
        {t('common.cancel')}
      </Button>
    </div>
  );
}
