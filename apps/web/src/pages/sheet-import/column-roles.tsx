import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SheetMapping, SheetPreview, SheetRole } from '../../api/types';
import { roleOrder } from './role-order';

interface ColumnRolesProps {
  preview: SheetPreview;
  onMapping: (mapping: SheetMapping) => void;
}

/** What each column was taken for; a person may say otherwise, and should look where the head may mean two things. */
export function ColumnRoles({ preview: { sheet, headRow, columns }, onMapping }: ColumnRolesProps) {
  const { t } = useTranslation();
  const choose = (at: number, role: SheetRole) =>
    onMapping({
      sheet,
      ...(headRow === null ? {} : { headRow }),
      roles: columns.map((column, place) => (place === at ? role : column.role)),
    });
  return (
    <section className="section" aria-label={t('sheet.columns')}>
      <h2>{t('sheet.columns')}</h2>
      <ul className="plain-list sheet-columns">
        {columns.map(({ head, role, certain, samples }, at) => (
          <li key={at} className={role === 'ignore' ? 'ignored' : undefined}>
            <strong>{head || '—'}</strong>
            <span className="quiet sheet-samples">{samples.join(' / ')}</span>
            <span className="row tight">
              <Select<SheetRole>
                aria-label={`${t('sheet.meaning')} ${head}`}
                value={role}
                className="sheet-role"
                options={roleOrder.map((value) => ({ value, label: t(`sheet.role.${value}`) }))}
                onChange={(value) => choose(at, value)}
              />
              {!certain && role !== 'ignore' && <span className="sheet-unsure">{t('sheet.unsure')}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
