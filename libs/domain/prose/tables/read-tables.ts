import type { ReadItem } from '../read-result';
import type { Tense } from '../segment/tense';
import { tenseOf } from '../segment/tense';
import { alignCells } from './align-cells';
import type { Column } from './column-roles';
import { readRow } from './read-row';
import type { Row } from './row-context';
import type { Table } from './table';
import { columnsOf } from './table-columns';

/** The items of every row of every table, in order. Totals and rows without words are left out. */
export function readTables(
  original: string,
  tables: readonly Table[],
  base: { tense: Tense; year: number; meant: (named: number) => number },
): ReadItem[] {
  return tables.flatMap((table) => {
    const columns = columnsOf(table);
    const hasResults = columns.some(({ role }) => role === 'actual' || role === 'rate');
    const tense: Tense = hasResults
      ? 'progress'
      : columns.some(({ role }) => role === 'term' || role === 'period')
        ? 'plan'
        : ((table.title ? tenseOf(table.title) : null) ??
          (columns.some(({ role }) => role === 'target') ? 'plan' : base.tense));
    const year = base.meant(Number(/(20\d\d)年/.exec(table.title ?? '')?.[1] ?? base.year));
    const rows = table.rows.map((cells) => ({
      columns,
      cells: alignCells(cells.slice(0, columns.length * 3 + 8), columns, table.loose),
    }));
    carryDown(rows, columns);
    return rows
      .filter((row) => !isTotal(row))
      .flatMap((row) => readRow(original, row, { tense, year, section: table.title }));
  });
}

const isTotal = (row: Row): boolean =>
  row.cells.slice(0, 3).some((cell) => cell && /^(?:合计|总计|小计|全[区县市镇]合计|平均)$/.test(cell.chars.text));

const MERGED = new Set(['lead', 'leader', 'theme']);

/** Cells merged downwards leave blanks below: where a row names no unit, leader or theme at all, those above hold on. */
function carryDown(rows: Row[], columns: readonly Column[]): void {
  const merged = columns.flatMap((column, i) => (MERGED.has(column.role ?? '') ? [i] : []));
  for (let r = 1; r < rows.length; r++) {
    if (merged.some((i) => rows[r]!.cells[i])) continue;
    for (const i of merged) rows[r]!.cells[i] = rows[r - 1]!.cells[i] ?? null;
  }
}
