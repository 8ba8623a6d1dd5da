import { Button, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { entrySheetAddress } from '../../api/entry-sheets';
import { departmentsQuery } from '../../api/organisation';
import { useSession } from '../../shell/use-session';
import { FilePicker } from '../plans/file-picker';

interface TakeSheetProps {
  file: File | undefined;
  onChoose: (file: File | undefined) => void;
}

/** The two steps before the preview: take the sheet away, and bring it back filled in. */
export function TakeSheet({ file, onChoose }: TakeSheetProps) {
  const { t } = useTranslation();
  const { is } = useSession();
  const isProxy = is('supervisor');
  const id = useId();
  const [departmentId, setDepartmentId] = useState<string>();
  const departments = useQuery({ ...departmentsQuery, enabled: isProxy }).data ?? [];
  return (
    <ol className="section entry-sheet-steps">
      <li>
        <h2>{t('entrySheet.take')}</h2>
        <p className="quiet">{t('entrySheet.takeHint')}</p>
        <div className="row tight">
          {isProxy && (
            <>
              <label htmlFor={id}>{t('entrySheet.for')}</label>
              <Select
                id={id}
                className="entry-sheet-department"
                placeholder={t('entrySheet.chooseDepartment')}
                value={departmentId}
                options={departments.map(({ id: value, name }) => ({ value, label: name }))}
                onChange={setDepartmentId}
              />
            </>
          )}
          <Button
            href={isProxy && !departmentId ? undefined : entrySheetAddress(departmentId)}
            disabled={isProxy && !departmentId}
          >
            {t('entrySheet.download')}
          </Button>
        </div>
        {isProxy && <p className="quiet">{t('entrySheet.proxyHint')}</p>}
      </li>
      <li>
        <h2>{t('entrySheet.bring')}</h2>
        <p className="quiet">{t('entrySheet.bringHint')}</p>
        <FilePicker value={file} accept=".xlsx,.xls,.et" onPick={onChoose} />
      </li>
    </ol>
  );
}
