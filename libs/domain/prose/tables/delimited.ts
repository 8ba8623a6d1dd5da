import type { Line } from '../normalise/lines';
import { isHead } from './column-roles';
import { groupedHeads } from './grouped-heads';
import { type Cell, type Found } from './table';
import { trimmed } from './piped';

const FEWEST_HEADS = 3;
/** Tabs as spreadsheets copy them; commas as they export them, cells perhaps in quotation marks. */
const MARKS = ['\t', ','] as const;

/** Lines whose cells one mark parts, an empty cell leaving two marks side by side, below a line of heads parted likewise. */
export function findDelimited(original: string, lines: readonly Line[], at: number): Found | null {
  for (const mark of MARKS) {
    if (!lines[at]!.raw.includes(mark)) continue;
    const head = split(original, lines[at]!, mark).map((cell) => cell.chars.text);
    const below = at + 1 < lines.length ? split(original, lines[at + 1]!, mark).map((cell) => cell.chars.text) : [];
    const grouped = groupedHeads(head, below);
    const known = (grouped?.heads ?? head).filter(isHead).length;
    if (head.length < FEWEST_HEADS || known < FEWEST_HEADS) continue;
    const rows: Cell[][] = [];
    let to = at + (grouped ? 2 : 1);
    for (; to < lines.length; to++) {
      const row = split(original, lines[to]!, mark);
      if (row.length > head.length || row.length < Math.min(head.length, FEWEST_HEADS)) break;
      const again = row.map((cell) => cell.chars.text).join(mark) === head.join(mark);
      if (again && rows.length === 0) break;
      if (!again) rows.push(row);
    }
    if (rows.some((row) => row.length === head.length))
      return {
        from: at,
        to,
        table: { title: null, head: grouped?.heads ?? head, groups: grouped?.groups, rows, loose: false },
      };
  }
  return null;
}

/** The cells of a line; a mark inside quotation marks parts nothing, and the marks themselves belong to no cell. */
function split(original: string, line: Line, mark: string): Cell[] {
  const cells: Cell[] = [];
  const start = line.start - blankCells(original, line, mark);
  let from = start;
  let quoted = false;
  for (let i = start; i <= line.end; i++) {
    if (original[i] === '"') quoted = !quoted;
    if (i < line.end && (quoted || original[i] !== mark)) continue;
    const inQuotes = original[from] === '"' && original[i - 1] === '"' && i - from >= 2;
    cells.push(inQuotes ? trimmed(original, from + 1, i - 1) : trimmed(original, from, i));
    from = i + 1;
  }
  return cells;
}

/** Tabs before the first word stand for cells merged with those above. */
function blankCells(original: string, line: Line, mark: string): number {
  let at = line.start;
  while (mark === '\t' && original[at - 1] === mark) at -= 1;
  return line.start - at;
}
