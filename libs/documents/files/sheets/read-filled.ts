import { decodeText } from '../../decode-text';
import { Unreadable } from '../../unreadable';
import { readFile } from '../read-file';
import type { FilledSheet } from './filled-rows';
import { filledSheets } from './read-sheets';

/** A form's sheets. Throws Unreadable: what no file may be, and what is no spreadsheet. Meant for a process of its own. */
export async function readFilled(bytes: Buffer, name: string): Promise<FilledSheet[]> {
  const { kind } = await readFile(bytes, name);
  if (!['xlsx', 'xls', 'csv'].includes(kind)) throw new Unreadable('document_is_no_sheet');
  return filledSheets(kind === 'csv' ? decodeText(bytes).text : bytes);
}
