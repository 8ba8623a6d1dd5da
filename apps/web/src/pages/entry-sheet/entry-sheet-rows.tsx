import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntrySheet, EntrySheetOutcome, EntrySheetRow } from '../../api/types';
import { EntrySheetLine } from './entry-sheet-line';

type Shown = 'all' | 'wrong';

const wrong: ReadonlySet<EntrySheetOutcome> = new Set(['refused', 'changed']);

/** Every row that was filled in: what it reports, or what is wrong with it. */
export function EntrySheetRows({ sheet: { rows }, isDone }: { sheet: EntrySheet; isDone: boolean }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<Shown>('all');
  const isWrong = ({ outcome }: EntrySheetRow) => wrong.has(outcome);
  const kept = shown === 'all' ? rows : rows.filter(isWrong);
  const title = t(isDone ? 'entrySheet.result' : 'entrySheet.preview');
  if (rows.length === 0) return <p className="section notice">{t('entrySheet.nothingFilled')}</p>;
  return (
    <section className="section" aria-label={title}>
      <div className="section-head">
        <h2>{title}</h2>
        <Segmented<Shown>
          aria-label={t('entrySheet.filter')}
          value={shown}
          options={[
            { value: 'all', label: t('entrySheet.all', { n: rows.length }) },
            { value: 'wrong', label: t('entrySheet.wrong', { n: rows.filter(isWrong).length }) },
          ]}
          onChange={setShown}
        />
      </div>
      {kept.length === 0 && <p className="quiet">{t('entrySheet.noneWrong')}</p>}
      <ol className="plain-list entry-sheet-rows">
        {kept.map((row) => (
          <EntrySheetLine key={row.row} row={row} />
        ))}
      </ol>
    </section>
  );
}
