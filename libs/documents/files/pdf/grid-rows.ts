import type { Grid } from './grids';
import { lineText, linesOf } from './lines';
import type { Piece, Rule } from './piece';

/** The piece's middle stands within the grid. */
export function isWithin({ xs, ys }: Grid, piece: Piece): boolean {
  const [x, y] = middleOf(piece);
  return x >= xs[0]! && x <= xs.at(-1)! && y >= ys[0]! && y <= ys.at(-1)!;
}

/**
 * The words of a grid, row by row. Cells between which no rule stands are one: what is merged over rows is said again in
 * each, what is merged over columns stands in the first.
 */
export function gridRows(grid: Grid, pieces: readonly Piece[]): string[][] {
  const columns = grid.xs.length - 1;
  const rows = grid.ys.length - 1;
  const cellOf = mergedCells(grid, rows, columns);
  const inCell = new Map<number, Piece[]>();
  for (const piece of pieces.flatMap(wordsOf)) {
    const [x, y] = middleOf(piece);
    const cell = cellOf[slot(grid.ys, y) * columns + slot(grid.xs, x)]!;
    inCell.set(cell, [...(inCell.get(cell) ?? []), piece]);
  }
  const words = new Map([...inCell].map(([cell, own]) => [cell, cellText(own, rightEdge(grid, cellOf, cell))]));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const cell = cellOf[row * columns + column]!;
      return cell % columns === column ? (words.get(cell) ?? '') : '';
    }),
  );
}

/** pdf.js makes one piece of cells that stand close, a blank between them: its words apart, each about where it stands. */
function wordsOf(piece: Piece): Piece[] {
  const whole = widthOf(piece.text);
  return [...piece.text.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
    ...piece,
    text,
    x: piece.x + (piece.width * widthOf(piece.text.slice(0, index))) / whole,
    width: (piece.width * widthOf(text)) / whole,
  }));
}

/** In Chinese characters; others are taken for half of one. */
const widthOf = (text: string): number => [...text].reduce((sum, char) => sum + (char < '\u2000' ? 0.5 : 1), 0);

/** For every place of the grid the first place (row × columns + column) of the cell it belongs to. */
function mergedCells({ xs, ys, rules }: Grid, rows: number, columns: number): number[] {
  const cellOf: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const y = (ys[row]! + ys[row + 1]!) / 2;
      const x = (xs[column]! + xs[column + 1]!) / 2;
      const at = row * columns + column;
      const openLeft = column > 0 && !parted(rules.down, xs[column]!, y);
      const openAbove = row > 0 && !parted(rules.across, ys[row]!, x);
      cellOf[at] = openLeft ? cellOf[at - 1]! : openAbove ? cellOf[at - columns]! : at;
    }
  }
  return cellOf;
}

/** Where the cell that begins at this place ends. */
function rightEdge({ xs }: Grid, cellOf: readonly number[], cell: number): number {
  const columns = xs.length - 1;
  return xs[(cellOf.lastIndexOf(cell) % columns) + 1]!;
}

/** A line that fills its cell goes on in the next one; one that ends before was ended by its writer. */
function cellText(pieces: readonly Piece[], edge: number): string {
  return linesOf(pieces).reduce((text, line, i, lines) => {
    const last = lines[i - 1]?.pieces.at(-1);
    const isEnded = last && last.x + last.width + ROOM * last.size < edge;
    return text + (isEnded ? '\n' : '') + lineText(line);
  }, '');
}

/** A cell's edge keeps so many characters' room from a full line. */
const ROOM = 2;
const NEAR = 3;
const parted = (rules: readonly Rule[], at: number, beside: number): boolean =>
  rules.some((rule) => Math.abs(rule.at - at) <= NEAR && beside >= rule.from && beside <= rule.to);

const middleOf = ({ x, y, width, size }: Piece): [number, number] => [x + width / 2, y - size * 0.35];

/** Which stretch between neighbours holds the value. */
const slot = (edges: readonly number[], value: number): number =>
  Math.min(
    Math.max(
      edges.findLastIndex((edge) => edge <= value),
      0,
    ),
    edges.length - 2,
  );
