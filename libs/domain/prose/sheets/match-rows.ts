import type { SheetField, WrittenRow } from './read-sheet-row';

/** A row as it can be found again. */
export interface KnownRow {
  readonly serial: string;
  readonly written: WrittenRow;
}

/** Two ways of saying what a row is, from the surest. */
const ways: readonly ((row: KnownRow) => string | null)[] = [
  (row) => (row.serial === '' ? null : `${row.serial}|${named(row)}`),
  (row) => `${named(row)}|${plain(row.written.lead)}`,
  ({ serial, written }) => (serial === '' ? null : `${serial}|${plain(written.theme)}`),
  ({ serial }) => (serial === '' ? null : serial),
];

/**
 * For each row of a sheet the place of the row it was in an earlier one, or null where it is new; none is given twice.
 * The serial says which row it is where it is given once, with the title before it: so numbers that shift because a row
 * came between move nothing, and a title that was reworded keeps its row. Without serials title and lead department say it.
 */
export function matchRows(rows: readonly KnownRow[], earlier: readonly KnownRow[]): (number | null)[] {
  const found: (number | null)[] = rows.map(() => null);
  const taken = new Set<number>();
  for (const keyOf of ways) {
    const places = placesByKey(earlier, taken, keyOf);
    const asked = timesAsked(rows, found, keyOf);
    rows.forEach((row, at) => {
      const key = found[at] === null ? keyOf(row) : null;
      if (key === null) return;
      const free = places.get(key) ?? [];
      if (free.length !== asked.get(key)) return; // which of them it is cannot be told
      const place = free[takenOf(free, taken)];
      if (place === undefined) return;
      found[at] = place;
      taken.add(place);
    });
  }
  return found;
}

const plain = (words = ''): string => words.replace(/\s+/g, '');
const named = ({ written }: KnownRow): string => plain(written.title);

const takenOf = (places: readonly number[], taken: ReadonlySet<number>) => places.findIndex((at) => !taken.has(at));

function placesByKey(rows: readonly KnownRow[], taken: ReadonlySet<number>, keyOf: (row: KnownRow) => string | null) {
  const places = new Map<string, number[]>();
  rows.forEach((row, at) => {
    const key = taken.has(at) ? null : keyOf(row);
    if (key !== null) places.set(key, [...(places.get(key) ?? []), at]);
  });
  return places;
}

function timesAsked(
  rows: readonly KnownRow[],
  found: readonly (number | null)[],
  keyOf: (row: KnownRow) => string | null,
) {
  const times = new Map<string, number>();
  rows.forEach((row, at) => {
    const key = found[at] === null ? keyOf(row) : null;
    if (key !== null) times.set(key, (times.get(key) ?? 0) + 1);
  });
  return times;
}

export interface FieldChange {
  readonly field: SheetField;
  readonly from: string;
  readonly to: string;
}

/** What a row says otherwise than before, in the words of both; white space changes nothing. */
export function changesBetween(before: WrittenRow, after: WrittenRow): FieldChange[] {
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])] as SheetField[];
  return fields
    .map((field) => ({ field, from: before[field] ?? '', to: after[field] ?? '' }))
    .filter(({ from, to }) => plain(from) !== plain(to));
}
