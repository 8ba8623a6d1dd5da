import { Line, lineText, linesOf, WIDE_GAP } from './lines';
import type { Piece } from './piece';

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Columns are parted somewhere in the middle half of what they fill. */
const MIDDLE = [0.25, 0.75] as const;
const FEWEST_LINES = 3;
/** In prose most lines are words without gaps that reach across their column; in the columns of a table few are. */
const REACHES = 0.7;
const FEWEST_WORDS = 8;
/** A gap of so many characters ends columns where only one of them goes on: what follows is something else. */
const BREAK = 2;
const DEEPEST = 4;

/** Lines in the order they are read: where text is set in columns, the left one first, then the right one. */
export function inReadingOrder(pieces: readonly Piece[], depth = 0): Line[] {
  const lines = linesOf(pieces);
  if (lines.length < 2 * FEWEST_LINES || depth > DEEPEST) return lines;
  const all = extentOf(pieces);
  const out: Line[] = [];
  for (let at = 0; at < lines.length;) {
    const { to, gutter } = commonGutter(lines, at, all);
    const run = lines.slice(at, to).flatMap((line) => line.pieces);
    const left = gutter ? run.filter(({ x }) => x < gutter.from) : [];
    const right = gutter ? run.filter(({ x }) => x >= gutter.from) : [];
    if (isProse(left) && isProse(right)) {
      out.push(...inReadingOrder(left, depth + 1), ...inReadingOrder(right, depth + 1));
      at = to;
    } else {
      out.push(lines[at]!);
      at += 1;
    }
  }
  return out;
}

/** The longest run of lines from `at` on that leave the same stretch of the middle free, and that stretch. */
function commonGutter(lines: readonly Line[], at: number, all: Stretch): { to: number; gutter: Stretch | null } {
  const width = all.to - all.from;
  const middle = { from: all.from + MIDDLE[0] * width, to: all.from + MIDDLE[1] * width };
  let free: Stretch[] = [middle];
  let to = at;
  for (; to < lines.length; to++) {
    const narrower = freeIn(free, lines[to]!);
    if (narrower.length === 0) break;
    free = narrower;
  }
  const gutter = free.reduce((widest, each) => (each.to - each.from > widest.to - widest.from ? each : widest));
  return { to: Math.max(endOfBoth(lines, at, to, gutter), at + 1), gutter: to > at ? gutter : null };
}

/** Where what stands beside the gutter on both sides ends: lines of one side alone, after a break, come after it. */
function endOfBoth(lines: readonly Line[], at: number, to: number, { from: gutter }: Stretch): number {
  const sideOf = ({ pieces }: Line) => {
    const left = pieces.filter(({ x }) => x < gutter).length;
    return left === 0 ? 'right' : left === pieces.length ? 'left' : 'both';
  };
  let end = to;
  for (let i = to - 1; i > at && sideOf(lines[i]!) !== 'both' && sideOf(lines[i]!) === sideOf(lines[to - 1]!); i--) {
    const size = Math.max(...lines[i]!.pieces.map((piece) => piece.size));
    if (lines[i]!.y - lines[i - 1]!.y > BREAK * size) end = i;
  }
  return end;
}

/** What a line leaves of free stretches, those at least a wide gap across. */
function freeIn(stretches: readonly Stretch[], { pieces }: Line): Stretch[] {
  let free = [...stretches];
  for (const { x, width, size } of pieces) {
    free = free
      .flatMap(({ from, to }) => [
        { from, to: Math.min(to, x) },
        { from: Math.max(from, x + width), to },
      ])
      .filter(({ from, to }) => to - from >= WIDE_GAP * size);
  }
  return free;
}

function isProse(pieces: readonly Piece[]): boolean {
  const lines = linesOf(pieces);
  if (lines.length < FEWEST_LINES) return false;
  const { from, to } = extentOf(pieces);
  const reaching = lines.filter((line) => {
    const own = extentOf(line.pieces);
    const text = lineText(line);
    return own.to - own.from >= REACHES * (to - from) && text.length >= FEWEST_WORDS && !text.includes('\t');
  });
  return reaching.length >= lines.length / 2;
}

const extentOf = (pieces: readonly Piece[]): Stretch => ({
  from: Math.min(...pieces.map(({ x }) => x)),
  to: Math.max(...pieces.map(({ x, width }) => x + width)),
});
