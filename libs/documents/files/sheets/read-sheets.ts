import type { ParsingOptions, WorkBook, WorkSheet } from '@e965/xlsx';
import { Unreadable } from '../../unreadable';
import type { Block } from '../block';
import { tableLines } from '../table-lines';
import { rowsOf } from './sheet-rows';

/** Dates print as the reader knows them, whatever order the office's language has. */
const DATES = 'yyyy"年"m"月"d"日"';
const SAYS_NOTHING = /^(?:sheet|工作表|表)\s*\d*$/i;

/** The visible sheets of a workbook, xlsx or xls: each under its name where that says something, a block a row. */
export async function readWorkbook(bytes: Buffer): Promise<Block[]> {
  const options = { dateNF: DATES, cellFormula: false, cellHTML: false };
  return blocksOf(await opened(bytes, { type: 'buffer', ...options }));
}

/** Values parted by commas, semicolons or tabs, each as it stands: 001 stays 001. */
export async function readCsv(text: string): Promise<Block[]> {
  const { Sheets: sheets } = await opened(text, { type: 'string', raw: true });
  return Object.values(sheets).flatMap((sheet) => tableLines(rowsOf(sheet, null)));
}

function blocksOf({ SheetNames: names, Sheets: sheets, Workbook: about }: WorkBook): Block[] {
  return names.flatMap((name, at) => {
    const sheet: WorkSheet | undefined = sheets[name];
    if (!sheet || about?.Sheets?.[at]?.Hidden) return [];
    const lines = tableLines(rowsOf(sheet, name));
    const heading = SAYS_NOTHING.test(name.trim()) ? [] : [{ text: name, place: { sheet: name, row: 1 } }];
    return lines.length > 0 ? [...heading, ...lines] : [];
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
