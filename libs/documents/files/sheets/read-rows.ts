import { decodeText } from '../../decode-text';
import type { SheetLine } from '../../rows-in-child';
import { Unreadable } from '../../unreadable';
import { readFile } from '../read-file';
import { rowsBySheet } from './read-sheets';

/** The rows of the first visible sheet that holds any. Throws Unreadable: for what is no spreadsheet and what no file may be. */
export async function readRows(bytes: Buffer, name: string): Promise<SheetLine[]> {
  const file = await readFile(bytes, name);
  if (!['xlsx', 'xls', 'csv'].includes(file.kind)) throw new Unreadable('document_is_no_sheet');
  const sheets = await rowsBySheet(file.kind === 'csv' ? decodeText(bytes).text : bytes);
  const filled = sheets.map(({ rows }) => rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')));
  const lines = filled.find((rows) => rows.length > 0) ?? [];
  return lines.map(({ cells, place }, at) => ({ row: 'row' in place ? place.row : at + 1, cells }));
}
