import { alignCells } from './align-cells';
import type { Column } from './column-roles';
import type { Cell } from './table';

const SERIAL = /^(?:\d{1,3}|[（(]?[一二三四五六七八九十]{1,3}[)）]?)[.、]?$/;
/** Columns whose cells are merged downwards, so that rows below may begin without them. */
const MERGED = new Set(['serial', 'theme', 'lead']);

/**
 * The cell of each column. Of a grid every cell keeps its place, save in a row that begins with what no serial number is, or that is
 * shorter than the head where its first column may be merged with the row above: such cells find their columns by their looks.
 */
export function alignRow(cells: readonly Cell[], columns: readonly Column[], loose: boolean): (Cell | null)[] {
  if (loose || cells.length === 0) return alignCells(cells, columns, loose);
  const first = cells[0]!.chars.text;
  const role = columns[0]?.role ?? '';
  const filled = cells.slice(0, cells.findLastIndex(({ chars }) => chars.text !== '') + 1);
  const lostFirst = role === 'serial' && first !== '' && !SERIAL.test(first) && filled.length < columns.length;
  const short = MERGED.has(role) && first !== '' && !SERIAL.test(first) && cells.length < columns.length;
  return lostFirst || short ? alignCells(filled, columns, true) : alignCells(cells, columns, false);
}
