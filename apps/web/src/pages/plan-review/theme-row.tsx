import { Button, Select } from 'antd';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Department } from '../../api/types';

interface ThemeRowProps {
  theme: string;
  count: number;
  /** How many of them nobody leads. */
  lacking: number;
  departments: Department[];
  mayEdit: boolean;
  onAssign: (theme: string, departmentId: string) => void;
}

/** A heading of the plan among its items: one choice gives those without a department to one, or, where none lacks, all. */
export const ThemeRow = memo(function ThemeRow(props: ThemeRowProps) {
  const { theme, count, lacking, departments, mayEdit, onAssign } = props;
  const { t } = useTranslation();
  const [isChoosing, setChoosing] = useState(false);
  const label = lacking > 0 ? t('reviewPlan.assignLacking', { n: lacking }) : t('reviewPlan.assignAll', { n: count });
  return (
    <li className="theme-row">
      <b>{theme || t('reviewPlan.noTheme')}</b>
      <span className="quiet">{t('reviewPlan.themeCount', { n: count })}</span>
      {mayEdit && !isChoosing && (
        <Button size="small" className="push no-print" onClick={() => setChoosing(true)}>
          {label}
        </Button>
      )}
      {isChoosing && (
        <Select
          className="push"
          size="small"
          autoFocus
          defaultOpen
          aria-label={label}
          placeholder={label}
          options={departments.map(({ id, name }) => ({ value: id, label: name }))}
          showSearch={{ optionFilterProp: 'label' }}
          style={{ minWidth: '11rem' }}
          onChange={(departmentId: string) => {
            setChoosing(false);
            onAssign(theme, departmentId);
          }}
          onBlur={() => setChoosing(false)}
        />
      )}
    </li>
  );
});
