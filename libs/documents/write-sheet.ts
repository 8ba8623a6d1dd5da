import type { CellObject } from '@e965/xlsx';

/** A cell that is put out: text as text, never a formula; a number as a number. */
export type SheetCell = string | number;

/** An xlsx of one sheet, the first row its head. The library is loaded when a sheet is wanted. */
export async function writeSheet(name: string, rows: readonly (readonly SheetCell[])[]): Promise<Buffer> {
  const { utils, write } = await import('@e965/xlsx');
  const cells = rows.map((row) => row.map(cellOf));
  const sheet = utils.aoa_to_sheet(cells);
  sheet['!cols'] = (rows[0] ?? []).map((_, column) => ({ wch: widthOf(rows.map((row) => row[column] ?? '')) }));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, sheetName(name));
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

const cellOf = (value: SheetCell): CellObject =>
  typeof value === 'number' ? { t: 'n', v: value } : { t: 's', v: value, z: '@' };

const NARROWEST = 6;
const WIDEST = 60;

/** In characters of the narrow kind; a Chinese one takes two. */
function widthOf(cells: readonly SheetCell[]): number {
  const widths = cells.map((cell) => [...String(cell)].reduce((sum, each) => sum + (each > '\xff' ? 2 : 1), 0));
  return Math.min(WIDEST, Math.max(NARROWEST, ...widths) + 1);
}

/** A sheet's name has 31 characters at most, and none of these. */
const sheetName = (name: string): string =>
  name
    .replace(/[\\/?*[\]:]/g, ' ')
    .slice(0, 31)
    .trim() || 'Sheet1';
