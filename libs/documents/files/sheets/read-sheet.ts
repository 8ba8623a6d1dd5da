import { proposeRoles, readSheetRow } from '@dajuan/domain/prose/sheets';
import { decodeText } from '../../decode-text';
import type { ReadSheet, SheetColumn, SheetsOrder } from '../../sheets-in-child';
import { Unreadable } from '../../unreadable';
import { readFile } from '../read-file';
import { rowsBySheet } from './read-sheets';
import { sheetTable, type SheetTable } from './sheet-tables';

const SAMPLES = 3;
const LONGEST_SAMPLE = 60;

/**
 * One sheet's rows as items, and what else there is to choose. Throws Unreadable: for a file that is no spreadsheet, one
 * without a head, and what no file may be. Meant for a process of its own: see `sheetsInChild`.
 */
export async function readSheets(
  bytes: Buffer,
  { name, asked, known, year }: Omit<SheetsOrder, 'bytes'>,
): Promise<ReadSheet> {
  const file = await readFile(bytes, name);
  if (!['xlsx', 'xls', 'csv'].includes(file.kind)) throw new Unreadable('document_is_no_sheet');
  const found = await rowsBySheet(file.kind === 'csv' ? decodeText(bytes).text : bytes);
  const tables = found.map((sheet) =>
    sheetTable(sheet.name, sheet.rows, sheet.name === asked.sheet ? asked.headRow : null),
  );
  const table = tables.find((one) => one.name === asked.sheet) ?? longest(tables);
  if (!table) throw new Unreadable('document_has_no_table');
  const columns = columnsOf(table, asked.sheet === table.name ? asked.roles : null, known);
  const roles = columns.map(({ role }) => role);
  return {
    file,
    sheets: tables.map((one) => ({ name: one.name, headRow: one.headRow, rowCount: one.rows.length })),
    ...{ sheet: table.name, headRow: table.headRow, columns },
    rows: table.rows.map(({ row, cells }) => readSheetRow(cells, row, { heads: table.heads, roles }, year)),
  };
}

/** The sheet with most rows under a head; of workbooks without any head the first sheet, so that a person may say where it is. */
function longest(tables: readonly SheetTable[]): SheetTable | undefined {
  return [...tables].sort((a, b) => b.rows.length - a.rows.length)[0];
}

function columnsOf(
  { heads, rows }: SheetTable,
  roles: SheetsOrder['asked']['roles'],
  known: SheetsOrder['known'],
): SheetColumn[] {
  const proposed = proposeRoles(heads);
  return heads.map((head, at) => {
    const chosen = roles?.length === heads.length ? roles[at] : known[head];
    const samples = rows.map(({ cells }) => cells[at]!.trim()).filter((cell) => cell !== '');
    return {
      head,
      ...(chosen ? { role: chosen, certain: true } : proposed[at]!),
      samples: samples.slice(0, SAMPLES).map((cell) => cell.slice(0, LONGEST_SAMPLE)),
    };
  });
}
