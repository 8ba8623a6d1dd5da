import { type FilledSheet, filledInChild } from '@dajuan/documents/filled-in-child';
import { Unreadable } from '@dajuan/documents/unreadable';
import { Refused } from '@dajuan/domain/errors';
import { EntryColumn, entryColumnNames, entryColumns, FilledLine } from '@dajuan/domain/progress/entry-sheet';
import { SHEET_MARK } from './entry-sheet-form';
import { entrySheetRefusal } from './entry-sheet-refusals';

/** A sheet as somebody brings it. */
export interface BroughtSheet {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A row of it, with the key of the task it speaks of. */
export interface BroughtLine extends FilledLine {
  readonly taskId: string;
  /** As the sheet calls it; anybody may have written there. */
  readonly title: string;
}

const MOST_ROWS = 5000;
const LONGEST_TITLE = 200;
const KEY = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The rows that have a key, opened in a process of its own. Throws Refused for what is no entry sheet of the organisation. */
export async function readEntrySheet({ name, bytes }: BroughtSheet, orgId: string): Promise<BroughtLine[]> {
  const sheets = await opened(name, bytes);
  const columns = sheets.map(columnsOf);
  const at = columns.findIndex((found) => found !== null);
  if (at < 0) throw new Refused([entrySheetRefusal('sheet_not_ours')]);
  refuseMark(sheets[at]!, orgId);
  const { headRow, places } = columns[at]!;
  const rows = sheets[at]!.rows.filter(({ row }) => row > headRow);
  if (rows.length > MOST_ROWS) throw new Refused([entrySheetRefusal('sheet_too_long')]);
  return rows.flatMap(({ row, cells }) => {
    const say = (column: EntryColumn) => (cells[places[column]] ?? '').trim();
    return KEY.test(say('taskId')) ? [lineOf(row, say)] : [];
  });
}

async function opened(name: string, bytes: Buffer): Promise<FilledSheet[]> {
  try {
    return await filledInChild({ name, bytes });
  } catch (error) {
    if (error instanceof Unreadable)
      throw new Refused([{ code: error.code, field: 'file', zh: error.zh, en: error.en }]);
    throw error;
  }
}

/** Where its columns stand, by their heads; null for a sheet of another kind. */
function columnsOf({ rows }: FilledSheet) {
  for (const { row, cells } of rows.slice(0, 10)) {
    const places = entryColumnNames.map((column) => [column, cells.indexOf(entryColumns[column].head)] as const);
    if (places.some(([, at]) => at < 0)) continue;
    return { headRow: row, places: Object.fromEntries(places) as Record<EntryColumn, number> };
  }
  return null;
}

function refuseMark({ rows }: FilledSheet, orgId: string): void {
  const marks = rows
    .slice(0, 10)
    .flatMap(({ cells }) => cells.filter((cell) => cell.startsWith('dajuan-entry-sheet/')));
  const [mark, whose] = (marks[0] ?? '').split(' ');
  if (mark !== SHEET_MARK) throw new Refused([entrySheetRefusal(mark ? 'sheet_out_of_date' : 'sheet_not_ours')]);
  if (whose !== orgId) throw new Refused([entrySheetRefusal('sheet_of_others')]);
}

function lineOf(row: number, say: (column: EntryColumn) => string): BroughtLine {
  const key = (column: 'targetId' | 'partId') => (say(column) === '' ? null : say(column));
  return {
    ...{ row, taskId: say('taskId'), targetId: key('targetId'), partId: key('partId'), stamp: say('stamp') },
    title: say('title').slice(0, LONGEST_TITLE),
    cells: {
      ...{ asOf: say('asOf'), value: say('value'), numerator: say('numerator'), denominator: say('denominator') },
      ...{ names: say('names'), unchanged: say('unchanged'), note: say('note'), nextStep: say('nextStep') },
    },
  };
}
