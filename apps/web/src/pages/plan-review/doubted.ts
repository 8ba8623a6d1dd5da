import type { Piece } from './document-parts';

/** A place in the document that a doubt speaks of, end exclusive. */
export interface Doubt {
  start: number;
  end: number;
}

export type DoubtedPiece = Piece & { isDoubted: boolean };

/** Pieces cut once more at the edges of what is doubted; joined they are the same text. */
export function withDoubts(pieces: readonly Piece[], doubts: readonly Doubt[]): DoubtedPiece[] {
  return pieces.flatMap((piece) => {
    const end = piece.start + piece.text.length;
    const within = doubts.filter((doubt) => doubt.start < end && doubt.end > piece.start);
    const edges = within.flatMap((doubt) => [doubt.start, doubt.end]).filter((at) => at > piece.start && at < end);
    const cuts = [...new Set([piece.start, ...edges, end])].sort((a, b) => a - b);
    return cuts.slice(0, -1).map((start, index) => ({
      ...piece,
      start,
      text: piece.text.slice(start - piece.start, cuts[index + 1]! - piece.start),
      isDoubted: within.some((doubt) => doubt.start <= start && doubt.end > start),
    }));
  });
}
