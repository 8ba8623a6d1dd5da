import type { Chars } from '../normalise/chars';

/** A cell's normalised words and where the cell stands in the original. */
export interface Cell {
  chars: Chars;
  start: number;
  end: number;
}

/** A table as it stood: heads and rows of cells; a row may hold fewer or more cells than the head. */
export interface Table {
  title: string | null;
  head: string[];
  rows: Cell[][];
}
