import type { Piece } from './piece';

/** Pieces on one line, from left to right. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly y: number;
}

/** How far from the line a piece may stand, of its size: a raised figure still belongs to it. */
const SAME_LINE = 0.45;
/** A gap of more than so many characters parts columns. */
export const WIDE_GAP = 1.2;
const WORD_GAP = 0.15;
/** A page prints bold by printing twice. */
const PRINTED_TWICE = 0.5;

/** Pieces grouped by the line they stand on, lines from top to bottom, pieces from left to right. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: { pieces: Piece[]; y: number; size: number }[] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    const line = lines.at(-1);
    if (line && piece.y - line.y <= SAME_LINE * Math.max(piece.size, line.size)) {
      line.pieces.push(piece);
      if (piece.size > line.size) Object.assign(line, { y: piece.y, size: piece.size });
    } else {
      lines.push({ pieces: [piece], y: piece.y, size: piece.size });
    }
  }
  for (const line of lines) line.pieces.sort((a, b) => a.x - b.x);
  return lines;
}

/** The words of a line: a tab where a wide gap is, a blank between Latin words. */
export function lineText({ pieces }: Line): string {
  let text = '';
  let end = 0;
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1];
    if (before && before.text === piece.text && Math.abs(before.x - piece.x) < PRINTED_TWICE) return;
    const gap = before ? (piece.x - end) / Math.max(before.size, piece.size) : 0;
    if (gap > WIDE_GAP) text += '\t';
    else if (gap > WORD_GAP && /[A-Za-z0-9]$/.test(text) && /^[A-Za-z]/.test(piece.text)) text += ' ';
    text += piece.text;
    end = piece.x + piece.width;
  });
  return text;
}
