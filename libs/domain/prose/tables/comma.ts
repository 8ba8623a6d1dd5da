import type { Line } from '../normalise/lines';
import { isHead } from './column-roles';
import { trimmed } from './piped';
import type { Cell, Found } from './table';

const FEWEST_HEADS = 3;

/** Rows as spreadsheets export them, cells parted by commas, those with commas inside in quotation marks, below a line of heads. */
export function findComma(original: string, lines: readonly Line[], at: number): Found | null {
  if (!lines[at]!.raw.includes(',')) return null;
  const head = split(original, lines[at]!).map(({ chars }) => chars.text);
  if (head.length < FEWEST_HEADS || head.filter(isHead).length < FEWEST_HEADS) return null;
  const rows: Cell[][] = [];
  let to = at + 1;
  for (; to < lines.length; to++) {
    const row = split(original, lines[to]!);
    if (row.length !== head.length) break;
    rows.push(row);
  }
  return rows.length > 0 ? { from: at, to, table: { title: null, head, rows, loose: false } } : null;
}

function split(original: string, line: Line): Cell[] {
  const cells: Cell[] = [];
  let from = line.start;
  let quoted = false;
  for (let i = line.start; i <= line.end; i++) {
    if (original[i] === '"') quoted = !quoted;
    if (i < line.end && (original[i] !== ',' || quoted)) continue;
    cells.push(unquoted(original, from, i));
    from = i + 1;
  }
  return cells;
}

function unquoted(original: string, from: number, to: number): Cell {
  const quoted = to - from > 1 && original[from] === '"' && original[to - 1] === '"';
  return trimmed(original, quoted ? from + 1 : from, quoted ? to - 1 : to);
}
