import { type FilledSheet, filledInChild } from '@dajuan/documents/filled-in-child';
import { Unreadable } from '@dajuan/documents/unreadable';
import { Refused } from '@dajuan/domain/errors';
import { administrationRefusal } from '../administration-refusals';
import type { PeopleRow } from './judge-people';
import { PeopleColumn, peopleColumnNames, peopleColumns } from './people-columns';

/** A people sheet as somebody brings it: xlsx, xls or csv. */
export interface BroughtPeople {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What an organisation has many times over, and what can be given passwords while somebody waits. */
const MOST_PEOPLE = 500;
const HEADS_WITHIN = 10;

/** Rows that hold anything, opened in a process of its own. Throws Refused for what is no people sheet. */
export async function readPeople({ name, bytes }: BroughtPeople): Promise<PeopleRow[]> {
  const sheets = await opened(name, bytes);
  const found = sheets.flatMap((sheet) => headsOf(sheet) ?? [])[0];
  if (!found) throw new Refused([administrationRefusal('not_a_people_sheet', 'file')]);
  const { sheet, headRow, places } = found;
  const rows = sheet.rows.filter(({ row }) => row > headRow);
  if (rows.length > MOST_PEOPLE) throw new Refused([administrationRefusal('too_many_people', 'file')]);
  return rows.map(({ row, cells }) => {
    const say = (column: PeopleColumn) => (cells[places[column]] ?? '').trim();
    const filled = peopleColumnNames.map((column) => [column, say(column)] as const);
    return { row, cells: Object.fromEntries(filled) as PeopleRow['cells'] };
  });
}

/** All of the columns: one left out would empty what is known. */
function headsOf(sheet: FilledSheet) {
  for (const { row: headRow, cells } of sheet.rows.slice(0, HEADS_WITHIN)) {
    const plain = cells.map((cell) => cell.replace(/\s+/g, ''));
    const places = peopleColumnNames.map((column) => [column, plain.indexOf(peopleColumns[column].head)] as const);
    if (places.some(([, at]) => at < 0)) continue;
    return { sheet, headRow, places: Object.fromEntries(places) as Record<PeopleColumn, number> };
  }
  return null;
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
