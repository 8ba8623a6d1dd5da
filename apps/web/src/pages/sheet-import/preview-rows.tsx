import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SheetPreview, SheetRow } from '../../api/types';
import { PreviewRow } from './preview-row';

type Shown = 'all' | 'doubtful' | 'changed';

const isShown: Readonly<Record<Shown, (row: SheetRow) => boolean>> = {
  all: () => true,
  doubtful: ({ problems }) => problems.length > 0,
  changed: ({ kind }) => kind === 'added' || kind === 'changed',
};

/** Every row as the item it would become, with what is doubtful about it and what it says otherwise than before. */
export function PreviewRows({ preview: { rows, counts, doubtful } }: { preview: SheetPreview }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<Shown>('all');
  const total = counts.added + counts.changed + counts.unchanged + counts.set_aside + counts.left_out;
  const kept = rows.filter(isShown[shown]);
  return (
    <section className="section" aria-label={t('sheet.preview')}>
      <div className="section-head">
        <h2>{t('sheet.preview')}</h2>
        <Segmented<Shown>
          aria-label={t('sheet.filter')}
          value={shown}
          options={[
            { value: 'all', label: t('sheet.all') },
            { value: 'doubtful', label: t('sheet.doubtful', { n: doubtful }) },
            { value: 'changed', label: t('sheet.changedOnly', { n: counts.added + counts.changed }) },
          ]}
          onChange={setShown}
        />
      </div>
      {rows.length < total && <p className="quiet">{t('sheet.shownOf', { n: rows.length, total })}</p>}
      {kept.length === 0 && <p className="quiet">{t('sheet.noneShown')}</p>}
      {kept.length > 0 && (
        <table className="sheet sheet-rows">
          <thead>
            <tr>
              <th>{t('sheet.row')}</th>
              <th>{t('sheet.kindColumn')}</th>
              <th>{t('sheet.role.title')}</th>
              <th>{t('sheet.targets')}</th>
              <th>{t('sheet.role.lead')}</th>
              <th>{t('sheet.role.owner')}</th>
              <th>{t('sheet.role.due')}</th>
              <th>{t('sheet.remarks')}</th>
            </tr>
          </thead>
          <tbody>
            {kept.map((row) => (
              <PreviewRow key={row.row} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
