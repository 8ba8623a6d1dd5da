import { Block, Place } from './block';
import { withSingleHead } from './single-head';

export interface TableRow {
  readonly cells: readonly string[];
  readonly place: Place;
}

/**
 * The rows of a table as lines `|a|b|`, the form in which the reader of prose finds tables surest: bars at both edges keep
 * empty cells apart from the frame. What stands alone in a row above the first real row or below the last is no part of
 * the table (its title, its notes) and becomes a line of its own. Empty rows and columns that are empty throughout go.
 */
export function tableLines(rows: readonly TableRow[]): Block[] {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const first = filled.findIndex(({ cells }) => wordsIn(cells) > 1);
  if (first < 0) return filled.map(alone);
  const last = filled.findLastIndex(({ cells }) => wordsIn(cells) > 1);
  const table = withSingleHead(filled.slice(first, last + 1));
  const used = usedColumns(table);
  return [
    ...filled.slice(0, first).map(alone),
    ...table.map(({ cells, place }, at) => ({
      text: `|${used.map((column) => cellLine(cells[column] ?? '', at === 0)).join('|')}|`,
      place,
    })),
    ...filled.slice(last + 1).map(alone),
  ];
}

const wordsIn = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length;

const alone = ({ cells, place }: TableRow): Block => ({
  text: cellLine(cells.find((cell) => cell.trim() !== '') ?? '', true),
  place,
});

function usedColumns(rows: readonly TableRow[]): number[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => column).filter((column) =>
    rows.some(({ cells }) => (cells[column] ?? '').trim() !== ''),
  );
}

/** What a cell lists a line each are names of units below this length, else sentences. */
const LONGEST_NAME = 12;
const CLOSED = /[，。；、：！？,;:（(]$/;

/** One line: breaks inside a head are layout; those inside a cell part what it lists. */
function cellLine(cell: string, isHead: boolean): string {
  const pieces = cell
    .replace(/[|｜│┃]/g, '／')
    .split(/[\r\n\v\f\u2028\u2029]+/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  if (isHead) return pieces.join('');
  const apart = pieces.every((piece) => piece.length <= LONGEST_NAME) ? '、' : '；';
  return pieces.map((piece, at) => piece + (at === pieces.length - 1 || CLOSED.test(piece) ? '' : apart)).join('');
}
