import { findHead } from '@dajuan/domain/prose/sheets';
import { withSingleHead } from '../single-head';
import type { TableRow } from '../table-lines';

/** A sheet as a table: the heads of its columns, and below them the rows that hold something. */
export interface SheetTable {
  /** '' where separated values have none. */
  readonly name: string;
  /** The row its head stands in (of two rows the upper), counted from 1; null where no row looks like one. */
  readonly headRow: number | null;
  /** Without the columns that are empty throughout. */
  readonly heads: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/** A total at the foot is no task. */
const TOTAL = /^(?:合\s*计|总\s*计|小\s*计)$/;

/** `headRow` is where a person says the head stands; null looks for it. A row with one cell only is a title or a note. */
export function sheetTable(name: string, rows: readonly TableRow[], headRow: number | null): SheetTable {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const joined = filled.map((_, at) => withSingleHead(filled.slice(at, at + 2).map(oneLined)));
  const at =
    headRow === null
      ? findHead(joined.map(([head]) => head!.cells))
      : filled.findIndex((row) => rowOf(row) === headRow);
  const [head] = at === null ? [] : (joined[at] ?? []);
  if (at === null || !head) return { name, headRow: null, heads: [], rows: [] };
  const body = filled.slice(at + (joined[at]!.length === 1 && filled.length > at + 1 ? 2 : 1)).filter(isTask);
  const used = columnsOf([head, ...body]);
  return {
    name,
    headRow: rowOf(filled[at]!),
    heads: used.map((column) => head.cells[column] ?? ''),
    rows: body.map((row) => ({ row: rowOf(row), cells: used.map((column) => row.cells[column] ?? '') })),
  };
}

const rowOf = ({ place }: TableRow): number => ('row' in place ? place.row : 0);

/** Breaks and blanks inside a head are layout. */
const oneLined = (row: TableRow): TableRow => ({ ...row, cells: row.cells.map((cell) => cell.replace(/\s+/g, '')) });

function isTask({ cells }: TableRow): boolean {
  const words = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return words.length > 1 && !words.slice(0, 2).some((cell) => TOTAL.test(cell));
}

function columnsOf(rows: readonly TableRow[]): number[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.some(({ cells }) => (cells[column] ?? '').trim() !== ''),
  );
}
