import type { Chars } from '../normalise/chars';
import { normaliseRanges } from '../normalise/normalise-range';

/** A cell's normalised words and where the cell stands in the original. */
export interface Cell {
  chars: Chars;
  start: number;
  end: number;
  /** Whether it stands in a row above and only holds for this one as well. */
  carried?: boolean;
}

/** A table as it stood: heads and rows of cells; a row may hold fewer or more cells than the head. */
export interface Table {
  title: string | null;
  /** What stands between the title and the head, or in the title's brackets, and holds for every row: 单位：万元 ; （完成时限：12月底）. */
  notes?: string;
  /** The note right below it: 注：第1项由甲局负责，其余由乙局负责。 */
  below?: string;
  head: string[];
  /** The name over several heads, for each column: 农村改厕（户） over 任务 and 完成. */
  groups?: readonly (string | null)[];
  rows: Cell[][];
  /** Whether a missing cell leaves no trace, so that cells must be matched to columns by what they look like. */
  loose: boolean;
}

/** A table found in a run of lines, [from, to); null where the run was looked at and holds none. */
export interface Found {
  from: number;
  to: number;
  table: Table | null;
}

export const cellOf = (original: string, start: number, end: number): Cell => ({
  chars: normaliseRanges(original, [{ start, end }]),
  start,
  end,
});

/** Two pieces of one cell, perhaps with a mark between them that stands for the line's end. */
export const joinCells = (a: Cell, b: Cell, mark = ''): Cell => ({
  chars: {
    text: a.chars.text + mark + b.chars.text,
    at: [...a.chars.at, ...[...mark].map(() => a.end - 1), ...b.chars.at],
  },
  start: a.start,
  end: b.end,
});
