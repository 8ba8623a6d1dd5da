import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Measure } from '../../api/types';
import { HeldNumber } from './held-fields';

type Recurrence = NonNullable<Measure['recurrence']>;

const periods = ['week', 'month', 'quarter'] as const;
const usual: Recurrence = { every: 'quarter', count: 1 };

interface RecurrenceFieldProps {
  id: string;
  measure: Measure;
  onKeep: (recurrence: Recurrence) => void;
}

/** How often a duty comes round and how many are wanted each time: 每季度不少于2次. */
export function RecurrenceField({ id, measure, onKeep }: RecurrenceFieldProps) {
  const { t } = useTranslation();
  const recurrence = measure.recurrence ?? usual;
  return (
    <div className="row tight">
      {t('reviewPlan.every')}
      <Select
        id={id}
        value={recurrence.every}
        options={periods.map((value) => ({ value, label: t(`reviewPlan.period.${value}`) }))}
        onChange={(every) => onKeep({ ...recurrence, every })}
      />
      <HeldNumber
        label={t('reviewPlan.perPeriod')}
        value={recurrence.count}
        suffix={measure.unit ?? undefined}
        onKeep={(count) => onKeep({ ...recurrence, count: Math.max(1, Math.round(count ?? 1)) })}
      />
    </div>
  );
}
