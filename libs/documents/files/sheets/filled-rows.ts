import type { CellObject, WorkSheet } from '@e965/xlsx';
import { Unreadable } from '../../unreadable';
import { LONGEST_TEXT } from '../longest-text';

/** A row of a form that was filled in: its number, counted from 1, and what its cells say. */
export interface FilledRow {
  readonly row: number;
  readonly cells: readonly string[];
}

export interface FilledSheet {
  /** '' where separated values have none. */
  readonly name: string;
  readonly rows: readonly FilledRow[];
}

const MOST_COLUMNS = 256;
/** As many digits as a sheet keeps. */
const DIGITS = 15;
/** A format that shows a day has a year or a day in it. */
const DAY_FORMAT = /[yd年日]/i;

/** The rows that hold something. A number says all its digits, whatever the sheet shows of them; a day is as shown. */
export function filledRowsOf(sheet: WorkSheet): FilledRow[] {
  let characters = 0;
  return (sheet['!data'] ?? []).flatMap((row, at) => {
    const cells = Array.from((row ?? []).slice(0, MOST_COLUMNS), filledIn);
    characters += cells.reduce((sum, cell) => sum + cell.length, 0);
    if (characters > LONGEST_TEXT) throw new Unreadable('document_too_long');
    return cells.some((cell) => cell !== '') ? [{ row: at + 1, cells }] : [];
  });
}

function filledIn(cell: CellObject | undefined): string {
  if (!cell || cell.t === 'e') return '';
  const shown = (cell.w ?? String(cell.v ?? '')).trim();
  if (cell.t !== 'n' || typeof cell.v !== 'number') return shown;
  if (shown.endsWith('%')) return `${exact(cell.v * 100)}%`;
  return DAY_FORMAT.test(unquoted(String(cell.z ?? ''))) ? shown : exact(cell.v);
}

const exact = (value: number): string => String(Number(value.toPrecision(DIGITS)));

/** Colours stand in brackets: [Red] is no day. */
const unquoted = (format: string): string => format.replace(/\[[^\]]*\]/g, '');
