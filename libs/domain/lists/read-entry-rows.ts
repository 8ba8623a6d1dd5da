import { CalendarDate, isCalendarDate } from '../calendar';
import { Refusal } from '../errors';
import { EntryColumn, meaningsOf } from './entry-columns';
import { Level, levels } from './list-kinds';

/** An entry as a row of a table says it; what is not said is null or ''. */
export interface ReadEntry {
  /** In the sheet, counted from 1. */
  readonly row: number;
  readonly section: string;
  readonly number: string;
  readonly title: string;
  readonly detail: string;
  readonly departmentId: string | null;
  readonly holder: string;
  readonly level: Level | null;
  readonly year: number | null;
  readonly quantity: number | null;
  readonly unit: string;
  readonly points: number | null;
  readonly dueOn: CalendarDate | null;
}

export interface ReadEntries {
  readonly entries: readonly ReadEntry[];
  /** Everything that was not understood, each at its row; nothing is to be written while there is any. */
  readonly refusals: readonly Refusal[];
}

export interface SheetLine {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A head stands near the top. */
const HEAD_WITHIN = 10;

/**
 * The rows under the first one whose heads name the content of an entry; rows without content are passed over. What
 * stands in the state column is not read: a state is the end of steps, and those are facts. Departments go by their names.
 */
export function readEntryRows(lines: readonly SheetLine[], departments: ReadonlyMap<string, string>): ReadEntries {
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const at = filled.slice(0, HEAD_WITHIN).findIndex(({ cells }) => meaningsOf(cells).includes('title'));
  if (at < 0) return { entries: [], refusals: [noHead] };
  const meanings = meaningsOf(filled[at]!.cells);
  const read = filled.slice(at + 1).map((line) => readRow(line, meanings, departments));
  const said = read.filter(({ entry }) => entry.title !== '');
  return { entries: said.map(({ entry }) => entry), refusals: said.flatMap(({ refusals }) => refusals) };
}

const noHead: Refusal = {
  code: 'entries_without_head',
  field: 'file',
  zh: '没有找到表头：表中应有“内容”一列',
  en: 'No head was found: the table wants a column of its entries',
};

function readRow(
  { row, cells }: SheetLine,
  meanings: readonly (EntryColumn | null)[],
  departments: ReadonlyMap<string, string>,
): { entry: ReadEntry; refusals: Refusal[] } {
  const cell = (column: EntryColumn) => (cells[meanings.indexOf(column)] ?? '').trim();
  const refusals: Refusal[] = [];
  const understood = <Value>(column: EntryColumn, read: (text: string) => Value | null, zh: string, en: string) => {
    const text = cell(column);
    if (text === '') return null;
    const value = read(text);
    if (value === null) {
      const words = { zh: `第 ${row} 行：${zh.replace('…', text)}`, en: `Row ${row}: ${en.replace('…', text)}` };
      refusals.push({ code: `${column}_unreadable`, field: `rows.${row}.${column}`, ...words });
    }
    return value;
  };
  const entry: ReadEntry = {
    row,
    ...{ section: cell('section'), number: cell('number'), title: cell('title'), detail: cell('detail') },
    ...{ holder: cell('holder'), unit: cell('unit') },
    departmentId: understood(
      'department',
      (name) => departments.get(name) ?? null,
      '没有“…”这个部门',
      'no department "…"',
    ),
    level: understood('level', levelNamed, '“…”不是级别', '"…" is no level'),
    year: understood('year', yearIn, '“…”不是年份', '"…" is no year'),
    quantity: understood('quantity', numberIn, '“…”不是数', '"…" is no number'),
    points: understood('points', numberIn, '“…”不是分值', '"…" is no number of points'),
    dueOn: understood('due', dayIn, '“…”看不出是哪一天', '"…" is no day'),
  };
  return { entry, refusals };
}

function levelNamed(text: string): Level | null {
  const names = Object.keys(levels) as Level[];
  const plain = text.replace(/[（(].*?[）)]/g, '');
  return (
    names.find((name) => levels[name].some((word) => word === text || word.replace(/（.*?）/g, '') === plain)) ?? null
  );
}

function yearIn(text: string): number | null {
  const year = /^((?:19|20)\d{2})\s*年?度?$/.exec(text);
  return year ? Number(year[1]) : null;
}

function numberIn(text: string): number | null {
  const plain = text.replace(/[,，\s]/g, '');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

function dayIn(text: string): CalendarDate | null {
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text.replace(/\s/g, ''));
  if (!parts) return null;
  const day = `${parts[1]}-${parts[2]!.padStart(2, '0')}-${parts[3]!.padStart(2, '0')}`;
  return isCalendarDate(day) ? day : null;
}
