import type { PlanItem } from '../../api/types';
import { litWords, type LitKind } from './lit-words';

/** A paragraph of the document: where it begins and ends (exclusive) in the body, in UTF-16 units. */
export interface Paragraph {
  start: number;
  end: number;
}

/** A run of a paragraph's text that looks the same throughout. */
export interface Piece {
  start: number;
  text: string;
  /** The item that was read from here. */
  item: PlanItem | undefined;
  kind: LitKind | undefined;
}

export function paragraphsOf(body: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of body.split('\n')) {
    paragraphs.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return paragraphs;
}

/** Paragraphs in groups that are drawn together once they come near the window. */
export function groupsOf(paragraphs: Paragraph[], size: number): Paragraph[][] {
  const groups: Paragraph[][] = [];
  for (let at = 0; at < paragraphs.length; at += size) groups.push(paragraphs.slice(at, at + size));
  return groups;
}

/**
 * A paragraph cut at the edges of its items' spans and of what is lit in them; the pieces joined are the paragraph.
 * Where spans overlap the earlier item has the text.
 */
export function piecesOf(body: string, { start, end }: Paragraph, items: readonly PlanItem[]): Piece[] {
  const spans = items
    .filter(({ spanStart, spanEnd }) => spanStart !== null && spanEnd !== null && spanStart < end && spanEnd > start)
    .sort((a, b) => (a.spanStart ?? 0) - (b.spanStart ?? 0));
  const pieces: Piece[] = [];
  const add = (from: number, to: number, item?: PlanItem, kind?: LitKind) => {
    if (to > from) pieces.push({ start: from, text: body.slice(from, to), item, kind });
  };
  let at = start;
  for (const item of spans) {
    const from = Math.max(at, item.spanStart ?? 0);
    const to = Math.min(end, item.spanEnd ?? 0);
    if (to <= from) continue;
    add(at, from);
    let inside = from;
    for (const { from: litFrom, to: litTo, kind } of litWords(body.slice(from, to), item)) {
      add(inside, from + litFrom, item);
      add(from + litFrom, from + litTo, item, kind);
      inside = from + litTo;
    }
    add(inside, to, item);
    at = to;
  }
  add(at, end);
  return pieces;
}
