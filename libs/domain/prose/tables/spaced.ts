import { isFurniture } from '../normalise/furniture';
import type { Line } from '../normalise/lines';
import { unitInBrackets } from '../recognise/units';
import { isHead, readColumn } from './column-roles';
import { spreadHeads } from './spread-heads';
import { stackHeads } from './stacked-heads';
import { type Cell, cellOf, type Found, joinCells } from './table';

const WIDE = /\t+|\s{2,}|\u3000+/g;
const ANY = /\s+/g;
const LONGEST_CELL = 120;
const LONGEST_HEAD = 20;
const FEWEST_HEADS = 3;

/** Rows whose cells are parted by tabs or runs of spaces, below a line of heads parted the same way. */
export function findSpaced(original: string, lines: readonly Line[], at: number): Found | null {
  if (!hasGaps(lines[at]!)) return null;
  const found = headsAt(original, lines, at);
  if (!found) return null;
  const { gap, head, groups } = found;
  const rows: Cell[][] = [];
  let to = at + found.lines;
  while (to < lines.length) {
    if (rows.length > 0 && isFurniture(lines[to]!.text) && !/^\d+$/.test(lines[to]!.text)) {
      to += 1;
      continue;
    }
    const row = rowOf(original, lines[to]!, gap, head.length);
    if (isHeadLine(wordsOf(row))) {
      if (rows.length === 0) break;
      to += 1;
      continue;
    }
    if (row.length < 2 || row.length > head.length + 2 || row.some((cell) => cell.chars.text.length > LONGEST_CELL))
      break;
    if (row.length < Math.max(2, head.length * 0.4)) break;
    rows.push(row);
    to += 1;
  }
  if (rows.length === 0) return null;
  return {
    from: at,
    to,
    table: { title: null, head, groups, rows, loose: true },
  };
}

interface Heads {
  head: string[];
  groups?: readonly (string | null)[];
  gap: RegExp;
  /** How many lines they take. */
  lines: number;
}

/** The heads at a line: in one line, with what stands below them or the heads they stand over in the next. */
function headsAt(original: string, lines: readonly Line[], at: number): Heads | null {
  const cellsAt = (line: Line | undefined, gap: RegExp): Cell[] => (line ? split(original, line, gap) : []);
  for (const gap of [WIDE, ANY]) {
    const cells = cellsAt(lines[at], gap);
    const upper = wordsOf(cells);
    if (!upper.some((word) => isHead(word) || unitInBrackets(word) !== null)) continue;
    const spread = upper.length >= 2 ? spreadHeads(upper, wordsOf(cellsAt(lines[at + 1], gap))) : null;
    if (spread && spread.heads.filter(isHead).length >= FEWEST_HEADS)
      return { head: spread.heads, groups: spread.groups, gap, lines: 2 };
    const stacked = upper.length >= FEWEST_HEADS ? stackHeads(original, cells, cellsAt(lines[at + 1], WIDE)) : null;
    if (stacked && isHeadLine(stacked)) return { head: stacked, gap, lines: 2 };
    if (isHeadLine(upper)) return { head: upper, gap, lines: 1 };
  }
  return null;
}

const wordsOf = (cells: readonly Cell[]): string[] => cells.map(({ chars }) => chars.text);

/** A line too short of cells by wide gaps may have them all by narrow ones. */
function rowOf(original: string, line: Line, gap: RegExp, width: number): Cell[] {
  const row = split(original, line, gap);
  if (gap === ANY || row.length >= width) return row;
  const narrow = split(original, line, ANY);
  return narrow.length === width ? narrow : row;
}

function isHeadLine(words: readonly string[]): boolean {
  if (words.length < FEWEST_HEADS || words.some((word) => word.length > LONGEST_HEAD)) return false;
  const heads = words.filter((word) => isHead(word) || unitInBrackets(word) !== null).length;
  const first =
    /^(?:serial|lead)$/.test(readColumn(words[0]!).role ?? '') ||
    /^(?:单位|镇街|街镇|乡镇|部门|地区|科室|指标|项目|村|社区|学校|园区|企业)/.test(words[0]!);
  return heads >= FEWEST_HEADS || (heads >= 2 && first);
}

/** Whether white space could part a line in three or more: no other line is a line of heads. */
export const hasGaps = ({ raw }: Line): boolean => /\s\S*\s/.test(raw);

/** The cells of a line parted by `any` white space or by `wide` white space only. */
export const splitCells = (original: string, line: Line, by: 'any' | 'wide'): Cell[] =>
  split(original, line, by === 'any' ? ANY : WIDE);

function split(original: string, line: Line, gap: RegExp): Cell[] {
  const cells: Cell[] = [];
  let from = line.start;
  for (const match of line.raw.matchAll(gap)) {
    cells.push(cellOf(original, from, line.start + match.index));
    from = line.start + match.index + match[0].length;
  }
  cells.push(cellOf(original, from, line.end));
  return cells.reduce<Cell[]>((out, cell) => {
    const before = out.at(-1);
    if (before && isLone(before) && isLone(cell)) out[out.length - 1] = joinCells(before, cell);
    else out.push(cell);
    return out;
  }, []);
}

/** 孟  帆: a name of two characters is spread to the width of three. */
const isLone = (cell: Cell): boolean => /^[一-龥]$/.test(cell.chars.text);
