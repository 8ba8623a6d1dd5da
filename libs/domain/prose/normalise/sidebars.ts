import type { Line } from './lines';

const WIDEST = 6.5;
const LONGEST_RUN = 3;
/** A column of running text is at least so wide. */
const RUNNING = 12;
const ENDS = /[。！？；：]["”’）】]*$/;
/** The last line of a paragraph, beside which a word may stand. */
const BESIDE_WIDTH = 8;
/** What stands beside a column, far to its right. */
const BESIDE = /^(.*\S)\s{8,}(\S{1,8})$/;
const FEWEST = 2;
/** No printed line is longer; the bound keeps the work linear. */
const LONGEST = 200;

/**
 * The lines without the narrow column (a slogan, a running title) that a scanner read between the lines of a wide one: runs
 * of very short lines inside a sentence, and short words far to the right of one. Left alone where they stand only once.
 */
export function withoutSidebars(lines: readonly Line[]): Line[] {
  const between = lines.flatMap((line, i) => (isBetween(lines, i) ? [line] : []));
  const beside = lines.filter(({ raw, width }) => width >= BESIDE_WIDTH && raw.length <= LONGEST && BESIDE.test(raw));
  const dropped = new Set(between.length >= FEWEST ? between : []);
  const cut = new Set(beside.length >= FEWEST ? beside : []);
  if (dropped.size + cut.size === 0) return [...lines];
  return lines.filter((line) => !dropped.has(line)).map((line) => (cut.has(line) ? withoutTail(line) : line));
}

/** A short line in a run of at most three, the line before the run cut in mid-sentence and the one behind it running on. */
function isBetween(lines: readonly Line[], at: number): boolean {
  if (lines[at]!.width > WIDEST || /[。；]$/.test(lines[at]!.text) || /\d(?![\d年])/.test(lines[at]!.text))
    return false;
  let from = at;
  let to = at;
  while (from > 0 && at - from <= LONGEST_RUN && lines[from - 1]!.width <= WIDEST) from -= 1;
  while (to + 1 < lines.length && to - at <= LONGEST_RUN && lines[to + 1]!.width <= WIDEST) to += 1;
  const before = lines[from - 1];
  const after = lines[to + 1];
  return (
    to - from < LONGEST_RUN &&
    before !== undefined &&
    after !== undefined &&
    before.width >= RUNNING &&
    after.width >= RUNNING &&
    /[，。；]/.test(before.text) &&
    !ENDS.test(before.text) &&
    !lines[from]!.blankBefore &&
    !after.blankBefore &&
    /[，。；]/.test(after.text)
  );
}

function withoutTail(line: Line): Line {
  const kept = BESIDE.exec(line.raw)![1]!;
  const words = line.text.slice(0, line.text.length - line.raw.slice(kept.length).trim().length);
  return {
    ...line,
    raw: kept,
    text: words,
    end: line.start + kept.length,
    width: line.width - (line.raw.length - kept.length),
  };
}
