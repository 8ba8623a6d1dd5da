import { Button, Checkbox, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import { changeSettings, useSettings } from '../../shell/settings';
import type { TaskColumn } from './task-columns';

/** Which columns the list shows, and an export holds; kept on this device. Number and title always stand. */
export function ColumnChoice({ columns }: { columns: TaskColumn[] }) {
  const { t } = useTranslation();
  const { hiddenColumns } = useSettings();
  const optional = columns.filter(({ isFixed }) => !isFixed);
  const choice = (
    <Checkbox.Group
      className="column-choice"
      options={optional.map(({ key, title }) => ({ value: key, label: title }))}
      value={optional.map(({ key }) => key).filter((key) => !hiddenColumns.includes(key))}
      onChange={(shown: string[]) =>
        changeSettings({ hiddenColumns: optional.map(({ key }) => key).filter((key) => !shown.includes(key)) })
      }
    />
  );
  return (
    <Popover trigger="click" placement="bottomRight" content={choice}>
      <Button size="small" aria-haspopup="dialog">
        {t('tasks.columns')}
      </Button>
    </Popover>
  );
}
