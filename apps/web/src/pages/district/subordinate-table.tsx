import { useTranslation } from 'react-i18next';
import type { Subordinates } from '../../api/types';
import { type SortKey, sortKeys } from './comparison-address';
import { inOrder } from './in-order';
import { AverageRow, SubordinateRow } from './subordinate-rows';

interface SubordinateTableProps {
  data: Subordinates;
  by: SortKey;
  isDown: boolean;
  onSort: (by: SortKey) => void;
}

/** The organisations side by side, with both averages under them; a head clicked again turns the order round. */
export function SubordinateTable({ data, by, isDown, onSort }: SubordinateTableProps) {
  const { t } = useTranslation();
  const sortOf = (key: SortKey) => (key !== by ? 'none' : isDown ? 'descending' : 'ascending');
  const head = (key: SortKey) => (
    <th key={key} className={key === 'completion' ? '' : 'number'} aria-sort={sortOf(key)}>
      <button
        type="button"
        className="link-button"
        title={t('subordinates.sortBy', { column: t(`subordinates.${key}`) })}
        onClick={() => onSort(key)}
      >
        {t(`subordinates.${key}`)}
        <span aria-hidden="true">{key === by ? (isDown ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
  const [rank, ...figures] = sortKeys;
  return (
    <div className="sheet-scroll subordinate-scroll">
      <table className="sheet subordinates">
        <thead>
          <tr>
            {head(rank)}
            <th>{t('subordinates.organisation')}</th>
            {figures.map(head)}
            <th>
              {t('subordinates.tasks')} · {t('subordinates.day')}
            </th>
          </tr>
        </thead>
        <tbody>
          {inOrder(data.subordinates, by, isDown).map((line) => (
            <SubordinateRow key={line.organisation.id} line={line} />
          ))}
        </tbody>
        <tfoot>
          <AverageRow words={t('subordinates.equalWeight')} average={data.equalWeight} />
          <AverageRow words={t('subordinates.byLeaves')} average={data.byLeaves} rates={data} />
        </tfoot>
      </table>
    </div>
  );
}
