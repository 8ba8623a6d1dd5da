import { isFurniture } from '../normalise/furniture';
import type { Line } from '../normalise/lines';
import { isOrganisation } from '../recognise/organisations';
import { unitInBrackets } from '../recognise/units';
import { isHead, readColumn } from './column-roles';
import { unitOfCell } from './figure-cell';
import type { GroupedHeads } from './grouped-heads';
import { spreadRun } from './spread-heads';
import { type Cell, cellOf, type Found } from './table';

const MOST_HEADS = 16;
/** Without serial numbers a table is trusted this far. */
const MOST_CELLS = 400;
const BAR_END = /[|｜│]$/;
const ENDS = /^(?:注[：:]|附[：:]|备注[：:]|说明[：:])/;

/**
 * A table that lost its grid: one cell a line (each perhaps closed by a bar), heads first, a serial number at the head of
 * each row, or as many cells a row as there are heads.
 */
export function findFlattened(original: string, lines: readonly Line[], at: number): Found | null {
  const barred = BAR_END.test(lines[at]!.raw);
  if (!barred && opensHeads(lines[at + 1])) return null;
  const headAt = barred && !isHead(cellText(lines[at]!)) ? at + 1 : at;
  const { heads, lines: headLines } = headRun(lines, headAt);
  if (heads.length < 3 || new Set(heads).size < heads.length * 0.7) return null;
  const first = headAt + headLines;
  const withSerial = heads.some((head) => readColumn(head).role === 'serial');
  const to = endOf(lines, first, barred, withSerial, withSerial ? lines.length : first + MOST_CELLS);
  const cells = lines
    .slice(first, to)
    .filter((line, i, body) => barred || !(isPageMark(line) || isMasthead(body, i)))
    .map((line) => ({ line, cell: asCell(original, line) }));
  const width = withSerial ? modeOfRow(cells.map(({ cell }) => cell)) : 0;
  const spread = spreadOf(heads, width, cells.length);
  const merged = spread?.heads ?? mendHeads(heads, width);
  const rows = withSerial
    ? bySerial(cells.map(({ cell }) => cell))
    : readColumn(merged[1] ?? '').role === 'unit' || merged[1] === '单位'
      ? byUnit(cells.map(({ cell }) => cell))
      : byCount(
          cells.map(({ cell }) => cell),
          merged.length,
        );
  const body = rows.filter((row) => !row.every((cell) => isHead(cell.chars.text)));
  const counted = !withSerial && readColumn(merged[1] ?? '').role !== 'unit';
  if (body.length === 0 || (counted && cells.length % merged.length !== 0)) return { from: at, to: first, table: null };
  const title = headAt > at ? cellText(lines[at]!) : null;
  return {
    from: at,
    to,
    table: {
      title,
      head: merged,
      groups: spread?.groups,
      rows: body.map((row) => withoutHeads(row, merged)),
      loose: true,
    },
  };
}

/** Heads in two rows, told by how many cells a row has; without serial numbers, by what divides all cells evenly. */
function spreadOf(heads: readonly string[], width: number, cells: number): GroupedHeads | null {
  if (width > 0) return heads.length === width ? null : spreadRun(heads, width);
  for (let size = heads.length - 1; size >= 3; size--) {
    const spread = cells % size === 0 ? spreadRun(heads, size) : null;
    if (spread) return spread;
  }
  return null;
}

/** 序号 is always the first of the heads: what stands above it is the title, whatever it looks like. */
const opensHeads = (line: Line | undefined): boolean => line !== undefined && /^(?:序号|编号)$/.test(cellText(line));

const cellText = (line: Line): string => line.text.replace(/[|｜│]$/, '');
/** Whose paper it is, printed beside a page mark and above the next row. */
const isMasthead = (lines: readonly Line[], i: number): boolean =>
  i > 0 &&
  isPageMark(lines[i - 1]!) &&
  lines[i]!.text.length > 5 &&
  isOrganisation(lines[i]!.text) &&
  SERIAL.test(lines[i + 1]?.text ?? '');
const isPageMark = (line: Line): boolean => isFurniture(line.text) && !/^\d+$/.test(line.text);

function asCell(original: string, line: Line): Cell {
  let { end } = line;
  while (end > line.start && (BAR_END.test(original[end - 1]!) || original[end - 1]!.trim() === '')) end -= 1;
  return cellOf(original, line.start, end);
}

/** Heads and how many lines they take. */
interface HeadRun {
  heads: string[];
  lines: number;
}

const NO_HEADS: HeadRun = { heads: [], lines: 0 };
const UNIT_LINE = /^（[^（）]{1,8}）$/;
const knows = (head: string): boolean => isHead(head) || unitInBrackets(head) !== null;

/**
 * The run of heads at `at`: ends at the first serial number or the first cell no head looks like; broken heads count. A unit on
 * a line of its own belongs to the head above it.
 */
function headRun(lines: readonly Line[], at: number): HeadRun {
  const heads: string[] = [];
  /** The line behind each head. */
  const ends: number[] = [];
  let known = 0;
  if (/^[（(]/.test(lines[at]?.text ?? '')) return NO_HEADS;
  for (let i = at; i < lines.length && i < at + MOST_HEADS; i++) {
    const text = cellText(lines[i]!);
    if (/^(?:1|01|一)[.、]?$/.test(text)) return known >= 2 ? { heads, lines: i - at } : NO_HEADS;
    if (UNIT_LINE.test(text) && heads.length > 0) {
      heads[heads.length - 1] += text;
      ends[ends.length - 1] = i + 1 - at;
      continue;
    }
    const piece = text.length <= 14 && !/[。；，：]/.test(text) && !/^[一二三四五六七八九十]{1,2}、/.test(text);
    if (!piece) break;
    if (knows(text)) known += 1;
    else if (
      !isHead((heads.at(-1) ?? '') + text) &&
      !isHead(text + (lines[i + 1] ? cellText(lines[i + 1]!) : '')) &&
      text.length > 8
    )
      break;
    heads.push(text);
    ends.push(i + 1 - at);
  }
  const last =
    readColumn(heads[0] ?? '').role === 'serial'
      ? known >= 3
        ? heads.findLastIndex((head) => isHead(head)) + 1
        : 0
      : knownRun(heads);
  return last > 0 ? { heads: heads.slice(0, last), lines: ends[last - 1]! } : NO_HEADS;
}

/** How many heads at the beginning are heads indeed, a broken one (计量 / 单位) counted with its other half; 0 for fewer than three. */
function knownRun(heads: readonly string[]): number {
  let i = 0;
  while (i < heads.length) {
    if (knows(heads[i]!)) i += 1;
    else if (i + 1 < heads.length && isHead(heads[i]! + heads[i + 1]!)) i += 2;
    else break;
  }
  return i >= 3 ? i : 0;
}

const CHAPTER = /^(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)./;
/** Below a chapter's name cells go on where the next line is as short as one: 二、项目建设 / 盘活闲置土地 / 亩. */
const LONGEST_CELL = 24;

function endOf(lines: readonly Line[], first: number, barred: boolean, withSerial: boolean, limit: number): number {
  let i = first;
  for (; i < Math.min(lines.length, limit); i++) {
    const line = lines[i]!;
    if (barred) {
      if (!BAR_END.test(line.raw)) break;
    } else if (
      ENDS.test(line.text) ||
      line.text.length > 160 ||
      /^[^，]{4,}：$|^[一二三四五]是/.test(line.text) ||
      (CHAPTER.test(line.text) &&
        (withSerial ? !opensRow(lines, i + 1) : (lines[i + 1]?.text.length ?? 0) > LONGEST_CELL))
    ) {
      break;
    }
  }
  return i;
}

/** 一、工业强市 above the number of the next row: a chapter between rows, perhaps with the one it stands in, or a page's end, in between. */
const opensRow = (lines: readonly Line[], at: number): boolean => {
  const next = lines.slice(at, at + 2).find(({ text }) => !CHAPTER.test(text));
  return next !== undefined && SERIAL.test(next.text);
};

const SERIAL = /^\d{1,3}[.、]?$/;

/** A serial number that follows the last one opens a row: 1, 2, 3…; figures in other cells rarely do. */
function bySerial(cells: readonly Cell[]): Cell[][] {
  const rows: Cell[][] = [];
  let next = SERIAL.test(cells[0]?.chars.text ?? '') ? Number.parseInt(cells[0]!.chars.text, 10) : 1;
  cells.forEach((cell, i) => {
    const text = cell.chars.text;
    const filled = rows.at(-1)?.some((other) => /[一-龥]{2}/.test(other.chars.text)) ?? true;
    if (SERIAL.test(text) && Number.parseInt(text, 10) === next && (filled || rows.length === 0)) {
      rows.push([cell]);
      next += 1;
    } else if (/^(?:合计|总计|小计)$/.test(text)) {
      rows.push([cell]);
    } else if (!(CHAPTER.test(text) && SERIAL.test(cells[i + 1]?.chars.text ?? ''))) {
      rows.at(-1)?.push(cell);
    }
  });
  return rows;
}

/** A name before its measure word opens a row: 规上工业增加值 / 亿元 / 30; names of chapters between rows are left out. */
function byUnit(cells: readonly Cell[]): Cell[][] {
  const rows: Cell[][] = [];
  cells.forEach((cell, i) => {
    const text = cell.chars.text;
    if (CHAPTER.test(text)) return;
    const opens = /[一-龥]{2}/.test(text) && unitOfCell(cells[i + 1]?.chars.text ?? '') !== null;
    if (opens) rows.push([cell]);
    else rows.at(-1)?.push(cell);
  });
  return rows;
}

function byCount(cells: readonly Cell[], width: number): Cell[][] {
  const rows: Cell[][] = [];
  for (let i = 0; i < cells.length; i += width) rows.push(cells.slice(i, i + width));
  return rows;
}

function modeOfRow(cells: readonly Cell[]): number {
  const counts = new Map<number, number>();
  for (const row of bySerial(cells)) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** Two words that stand one below the other are one head, whatever the rows hold. */
const HALVES =
  /^(?:(?:责任|牵头|配合|协办|主办|承办)(?:单位|部门|科室|处室|领导|人)|(?:分管|包保|联系)(?:领导|[区县市镇]领导|人)|(?:完成|办结)(?:时限|时间|期限)|年度目标|序号|[一二三四]季度)$/;

function withHalves(heads: readonly string[]): string[] {
  return heads.reduce<string[]>((out, head) => {
    const before = out.at(-1);
    if (before !== undefined && before.length <= 2 && HALVES.test(before + head)) out[out.length - 1] = before + head;
    else out.push(head);
    return out;
  }, []);
}

/** Heads broken over two lines (完成 / 时限) are put together while there are more of them than a row has cells. */
function mendHeads(heads: readonly string[], width: number): string[] {
  const out = withHalves(heads);
  for (let i = 1; i < out.length; i++) {
    const before = readColumn(out[i - 1]!).role;
    if (knows(out[i]!) || !isHead(out[i - 1]! + out[i]!) || before === 'serial' || before === 'period') continue;
    out.splice(i - 1, 2, out[i - 1]! + out[i]!);
    i -= 1;
  }
  for (let i = 0; i + 1 < out.length && width > 0 && out.length > width; i++) {
    const joined = out[i]! + out[i + 1]!;
    if (joined.length <= 4 && isHead(joined)) out.splice(i, 2, joined);
  }
  for (let i = 0; i + 1 < out.length; i++) {
    const joined = out[i]! + out[i + 1]!;
    const broken = !knows(out[i]!) || !knows(out[i + 1]!) || (width > 0 && out.length > width);
    if (
      broken &&
      joined.length <= 12 &&
      isHead(joined) &&
      readColumn(out[i]!).role !== 'serial' &&
      /^[^\d]+$/.test(joined)
    ) {
      out.splice(i, 2, joined);
    }
  }
  return out;
}

/** Heads printed again at the top of a page, perhaps broken, stand in the last row before it. */
function withoutHeads(row: Cell[], heads: readonly string[]): Cell[] {
  const printed = heads.join('');
  const isSerial = (cell: Cell | undefined): boolean => readColumn(cell?.chars.text ?? '').role === 'serial';
  const at = row.findIndex(
    (cell, i) =>
      (i > 0 && isSerial(cell) && isHead(row[i + 1]?.chars.text ?? '') && isHead(row[i + 2]?.chars.text ?? '')) ||
      (i > 0 &&
        printed.startsWith(cell.chars.text) &&
        row
          .slice(i)
          .map(({ chars }) => chars.text)
          .join('')
          .startsWith(printed)),
  );
  return at < 0 ? row : row.slice(0, at);
}
