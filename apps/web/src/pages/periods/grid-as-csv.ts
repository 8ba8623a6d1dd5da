import type { TFunction } from 'i18next';
import type { Period, PeriodRow } from '../../api/types';
import { csvOf } from '../../figures/csv';
import { states } from '../../figures/states';

/** The grid as a spreadsheet opens it: a cell says its colour in words, 未报, and 已补齐 with its day. */
export function gridAsCsv(
  rows: readonly PeriodRow[],
  periods: readonly Period[],
  nameOf: (period: Period) => string,
  t: TFunction,
): string {
  const head = [t('column.number'), t('column.title'), t('column.lead'), ...periods.map(nameOf)];
  return csvOf([
    head,
    ...rows.map((row) => [
      row.number,
      row.title,
      row.leadDepartment.name,
      ...periods.map((each) => cellOf(row, each, t)),
    ]),
  ]);
}

function cellOf({ cells }: PeriodRow, { periodId }: Period, t: TFunction): string {
  const cell = cells.find((each) => each.periodId === periodId);
  if (!cell) return '';
  const missing = cell.reported === false ? [t('periods.unreported')] : [];
  const madeUp = cell.madeUpOn ? [`${t('periods.madeUp')} ${cell.madeUpOn}`] : [];
  return [t(states[cell.colour].word), ...missing, ...madeUp].join(' ');
}
