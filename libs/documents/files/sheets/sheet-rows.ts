import type { CellObject, Range, WorkSheet } from '@e965/xlsx';
import { Unreadable } from '../../unreadable';
import { LONGEST_TEXT } from '../longest-text';
import type { TableRow } from '../table-lines';

/** Columns beyond this hold no text of a plan. */
const MOST_COLUMNS = 256;

/**
 * The rows that hold something, cells as the sheet shows them; one merged over rows is said again in each.
 * Separated values are a sheet without a name. */
export function rowsOf(sheet: WorkSheet, name: string | null): TableRow[] {
  const rows: TableRow[] = [];
  const merges = (sheet['!merges'] ?? []).filter(({ s, e }: Range) => e.r > s.r);
  const upper = new Map<string, string>();
  let characters = 0;
  (sheet['!data'] ?? []).forEach((row, at) => {
    const cells: string[] = [];
    row.slice(0, MOST_COLUMNS).forEach((cell, column) => void (cells[column] = shown(cell)));
    for (const { s, e } of merges) {
      if (at < s.r || at > e.r) continue;
      const key = `${s.r} ${s.c}`;
      if (at === s.r) upper.set(key, cells[s.c] ?? '');
      else cells[s.c] = upper.get(key) ?? '';
    }
    characters += cells.reduce((sum, cell) => sum + cell.length, 0);
    if (characters > LONGEST_TEXT) throw new Unreadable('document_too_long');
    rows.push({
      cells: Array.from(cells, (cell) => cell ?? ''),
      place: name === null ? { row: at + 1 } : { sheet: name, row: at + 1 },
    });
  });
  return rows;
}

function shown(cell: CellObject | undefined): string {
  if (!cell || cell.t === 'e') return '';
  return (cell.w ?? String(cell.v ?? '')).trim();
}
