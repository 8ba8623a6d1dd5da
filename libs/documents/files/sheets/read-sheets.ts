import type { ParsingOptions, WorkBook, WorkSheet } from '@e965/xlsx';
import { Unreadable } from '../../unreadable';
import type { Block } from '../block';
import { tableLines, type TableRow } from '../table-lines';
import { filledRowsOf, type FilledSheet } from './filled-rows';
import { rowsOf } from './sheet-rows';

/** Dates print as the reader knows them, whatever order the office's language has. */
const DATES = 'yyyy"年"m"月"d"日"';
const WORKBOOK: ParsingOptions = { type: 'buffer', dateNF: DATES, cellFormula: false, cellHTML: false };
const SEPARATED: ParsingOptions = { type: 'string', raw: true };
const SAYS_NOTHING = /^(?:sheet|工作表|表)\s*\d*$/i;

/** The visible sheets of a workbook, xlsx or xls: each under its name where that says something, a block a row. */
export async function readWorkbook(bytes: Buffer): Promise<Block[]> {
  return blocksOf(await opened(bytes, WORKBOOK));
}

/** Values parted by commas, semicolons or tabs, each as it stands: 001 stays 001. */
export async function readCsv(text: string): Promise<Block[]> {
  const { Sheets: sheets } = await opened(text, SEPARATED);
  return Object.values(sheets).flatMap((sheet) => tableLines(rowsOf(sheet, null)));
}

/** The same sheets with their rows as they stand: a workbook's by their names, separated values as one without. */
export async function rowsBySheet(file: Buffer | string): Promise<{ name: string; rows: TableRow[] }[]> {
  if (typeof file === 'string') {
    const { Sheets: sheets } = await opened(file, SEPARATED);
    return Object.values(sheets).map((sheet) => ({ name: '', rows: rowsOf(sheet, null) }));
  }
  return visibleSheets(await opened(file, WORKBOOK)).map(([name, sheet]) => ({ name, rows: rowsOf(sheet, name) }));
}

/** The sheets of a workbook, or separated values, cell by cell as they were filled in: see `filledRowsOf`. */
export async function filledSheets(file: Buffer | string): Promise<FilledSheet[]> {
  const book = await (typeof file === 'string' ? opened(file, SEPARATED) : opened(file, { ...WORKBOOK, cellNF: true }));
  return visibleSheets(book).map(([name, sheet]) => ({ name, rows: filledRowsOf(sheet) }));
}

function blocksOf(book: WorkBook): Block[] {
  return visibleSheets(book).flatMap(([name, sheet]) => {
    const lines = tableLines(rowsOf(sheet, name));
    const heading = SAYS_NOTHING.test(name.trim()) ? [] : [{ text: name, place: { sheet: name, row: 1 } }];
    return lines.length > 0 ? [...heading, ...lines] : [];
  });
}

function visibleSheets({ SheetNames: names, Sheets: sheets, Workbook: about }: WorkBook): [string, WorkSheet][] {
  return names.flatMap((name, at) => {
    const sheet: WorkSheet | undefined = sheets[name];
    return !sheet || about?.Sheets?.[at]?.Hidden ? [] : [[name, sheet]];
  });
}

/** The library is loaded when a sheet wants it: it takes a seventh of the memory there is. */
async function opened(file: Buffer | string, options: ParsingOptions): Promise<WorkBook> {
  const { read } = await import('@e965/xlsx');
  try {
    return read(file, { ...options, dense: true });
  } catch (error) {
    if (error instanceof Error && /password|encrypt/i.test(error.message))
      throw new Unreadable('document_is_encrypted');
    throw new Unreadable('document_damaged');
  }
}
