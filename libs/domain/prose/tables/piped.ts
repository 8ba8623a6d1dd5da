import type { Line } from '../normalise/lines';
import { isHead, readColumn } from './column-roles';
import { groupedHeads } from './grouped-heads';
import { spreadHeads } from './spread-heads';
import { type Cell, cellOf, type Found } from './table';

const BAR = /[|｜│┃]/;
const TWO_BARS = /[|｜│┃].*[|｜│┃]/s;
const RULE = /^[|｜│┃:：\-—─━┼+\s=]+$/;

/** Rows of several cells on a line, parted by bars (markdown's form among others), with a line of heads among the first three. */
export function findPiped(original: string, lines: readonly Line[], at: number): Found | null {
  if (!isRow(lines[at]!)) return null;
  let to = at;
  while (to < lines.length && (isRow(lines[to]!) || RULE.test(lines[to]!.raw))) to += 1;
  if (to - at < 2) return null;
  const first = lines[at]!.raw;
  /** Bars at the edges are frame where the first line has them; elsewhere an edge bar parts an empty cell. */
  const closed = { left: BAR.test(first[0]!), right: BAR.test(first.at(-1)!) };
  const rows = lines
    .slice(at, to)
    .filter((line) => !RULE.test(line.raw))
    .map((line) => cellsOf(original, line, closed));
  const ruled = lines.slice(at, to).findIndex((line) => RULE.test(line.raw));
  const headAt = ruled > 0 && ruled <= 2 ? ruled - 1 : headRow(rows, closed.left && closed.right);
  if (headAt < 0) return { from: at, to, table: null };
  const words = (at: number): string[] => (rows[at] ?? []).map((cell) => cell.chars.text);
  const above = groupedHeads(words(headAt - 1), words(headAt));
  const grouped =
    above ?? groupedHeads(words(headAt), words(headAt + 1)) ?? spreadHeads(words(headAt), named(words(headAt + 1)));
  const head = grouped?.heads ?? words(headAt);
  const body = rows
    .slice(headAt + (grouped && !above ? 2 : 1))
    .filter((row) => row.map((cell) => cell.chars.text).join('|') !== head.join('|'));
  return {
    from: at,
    to,
    table: {
      title: headAt > (above ? 1 : 0) && named(words(0)).length <= 2 ? words(0).join('') : null,
      head,
      groups: grouped?.groups,
      rows: body,
      loose: false,
    },
  };
}

/** Rows in bars of their own above a table, such as who published it and when. */
const MOST_ABOVE = 8;

/** The row of heads the field knows, 序号 first of all; in a whole grid, closed on both sides, the first row where it holds no figure. */
function headRow(rows: readonly Cell[][], isClosed: boolean): number {
  const headsIn = (row: readonly Cell[]): number => row.filter((cell) => isHead(cell.chars.text)).length;
  const opened = rows
    .slice(0, MOST_ABOVE)
    .findIndex((row) => readColumn(row[0]!.chars.text).role === 'serial' && headsIn(row) >= 3);
  if (opened >= 0) return opened;
  const known = rows.slice(0, 3).findIndex((row) => headsIn(row) >= 2);
  if (known >= 0 || !isClosed) return known;
  const width = rows[0]!.length;
  const isGrid = width >= 3 && rows.every((row) => row.length === width);
  return isGrid && rows[0]!.every(({ chars }) => chars.text !== '' && !/^[\d.,%]+$/.test(chars.text)) ? 0 : -1;
}

const named = (words: readonly string[]): string[] => words.filter((word) => word !== '');

const isRow = ({ raw }: Line): boolean => TWO_BARS.test(raw);

function cellsOf(original: string, line: Line, closed: { left: boolean; right: boolean }): Cell[] {
  const cells: Cell[] = [];
  let from = line.start;
  for (let i = line.start; i <= line.end; i++) {
    if (i < line.end && !BAR.test(original[i]!)) continue;
    cells.push(trimmed(original, from, i));
    from = i + 1;
  }
  if (closed.left && BAR.test(line.raw[0]!)) cells.shift();
  if (closed.right && BAR.test(line.raw.at(-1)!)) cells.pop();
  return cells;
}

export function trimmed(original: string, from: number, to: number): Cell {
  let start = from;
  let end = to;
  while (start < end && original[start]!.trim() === '') start += 1;
  while (end > start && original[end - 1]!.trim() === '') end -= 1;
  return cellOf(original, start, end);
}
