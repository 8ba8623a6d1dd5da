import type { Tense } from '../segment/tense';
import type { ImpliedUnit } from './figure-cell';
import type { Cell } from './table';
import type { Column, ColumnRole } from './column-roles';

/** A row with its cells under their columns. */
export interface Row {
  cells: (Cell | null)[];
  columns: readonly Column[];
}

export function cellsOf(row: Row, role: ColumnRole): { cell: Cell; column: Column }[] {
  const found: { cell: Cell; column: Column }[] = [];
  row.columns.forEach((column, i) => {
    const cell = row.cells[i];
    if (column.role === role && cell) found.push({ cell, column });
  });
  return found;
}

export const textOf = (row: Row, role: ColumnRole): string =>
  cellsOf(row, role)
    .map(({ cell }) => cell.chars.text)
    .join('、');

/** The cell that names the task, or the unit whose row it is. */
export const nameCell = (row: Row): Cell | null => (cellsOf(row, 'task')[0] ?? cellsOf(row, 'lead')[0])?.cell ?? null;

export interface RowContext {
  tense: Tense;
  year: number;
  section: string | null;
  /** The term that the title or a line below it sets for every row. */
  due?: string | null;
  /** What a note below the table says of this row. */
  noted?: { lead: string[]; support: string[]; due: string | null } | null;
  /** The units named above the table: one of all figures (单位：万元), or one of sums and one of what is counted (单位：公里、万元). */
  units?: readonly ImpliedUnit[];
}
