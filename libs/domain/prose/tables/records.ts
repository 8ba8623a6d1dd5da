import { isFurniture } from '../normalise/furniture';
import type { Line } from '../normalise/lines';
import { isHead, readColumn } from './column-roles';
import { hasGaps, splitCells } from './spaced';
import { type Cell, type Found } from './table';

const FEWEST_HEADS = 4;
const FEWEST_RECORDS = 2;
const MOST_LINES = 40;
const ENDS = /^(?:注|附|备注|说明)[：:]/;
const NUMERALS = '一二三四五六七八九十';
const SERIAL = /^(\d{1,3}|[一二三四五六七八九十])[.、]?$/;

/**
 * Rows that fell apart over lines: a line of heads, perhaps broken in two; then for each row a line that begins with its serial
 * number, the rest of its long cells below, and its last cells on lines of their own.
 */
export function findRecords(original: string, lines: readonly Line[], at: number): Found | null {
  const head = headOf(original, lines, at);
  if (!head) return null;
  const rows: Cell[][] = [];
  let i = at + head.lines;
  let next = 1;
  let depth = 0;
  for (; i < lines.length && !ENDS.test(lines[i]!.text); i++) {
    const line = lines[i]!;
    const again = rows.length > 0 ? headOf(original, lines, i) : null;
    if (again) {
      i += again.lines - 1;
      continue;
    }
    if (isFurniture(line.text)) continue;
    const cells = splitCells(original, line, 'any');
    if (serialOf(cells[0]!) === next) {
      rows.push(cells);
      next += 1;
      depth = 1;
    } else if (rows.length === 0 || (depth += 1) > MOST_LINES) {
      break;
    } else {
      rows.at(-1)!.push(...splitCells(original, line, 'wide'));
    }
  }
  const broken = rows.some((row, k) => k > 0 && row.length > head.words.length);
  if (rows.length < FEWEST_RECORDS || !broken) return null;
  return { from: at, to: i, table: { title: null, head: head.words, rows, loose: true } };
}

function serialOf(cell: Cell): number {
  const match = SERIAL.exec(cell.chars.text);
  return match ? NUMERALS.indexOf(match[1]!) + 1 || Number(match[1]) : -1;
}

/** The heads at a line, and how many lines they take: 牵头 责任 完成 above 单位 单位 时限 are three. */
function headOf(original: string, lines: readonly Line[], at: number): { words: string[]; lines: number } | null {
  if (!hasGaps(lines[at]!)) return null;
  const words = splitCells(original, lines[at]!, 'any').map(({ chars }) => chars.text);
  if (words.length < FEWEST_HEADS || readColumn(words[0]!).role !== 'serial') return null;
  if (words.filter(isHead).length < FEWEST_HEADS - 1) return null;
  const below = at + 1 < lines.length ? splitCells(original, lines[at + 1]!, 'any').map(({ chars }) => chars.text) : [];
  const kept = words.length - below.length;
  const joined = kept > 0 ? below.map((word, k) => words[kept + k]! + word) : [];
  return joined.length > 0 &&
    joined.every((word) => word.length <= 8 && isHead(word)) &&
    below.every((word) => word.length <= 3)
    ? { words: [...words.slice(0, kept), ...joined], lines: 2 }
    : { words, lines: 1 };
}
