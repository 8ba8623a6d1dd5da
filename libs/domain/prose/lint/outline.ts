import { splitLines } from '../normalise/lines';
import { joinLines, type Paragraph } from '../normalise/paragraphs';
import { isHeading } from '../segment/headings';

/** A paragraph among the others, its level by its marker: lower levels hold higher ones, null for running text. */
export interface OutlineEntry {
  readonly paragraph: Paragraph;
  readonly level: number | null;
  readonly isHeading: boolean;
  /** Where the next entry of its level or a lower one begins, in the original: so far goes what it heads. */
  readonly reach: number;
}

const LEVELS = 8;

/** The order of a document by its markers, as a reader leafs through it. */
export function outlineOf(body: string): OutlineEntry[] {
  const paragraphs = joinLines(body, splitLines(body));
  /** By level, where the next paragraph of that level or a lower one begins. */
  const next = Array.from({ length: LEVELS + 1 }, () => body.length);
  return paragraphs
    .map((paragraph, at) => ({ paragraph, at }))
    .reverse()
    .map(({ paragraph, at }) => {
      const level = levelOf(paragraph);
      const reach = level === null ? paragraph.end : next[level]!;
      if (level !== null) next.fill(paragraph.start, level);
      return { paragraph, level, isHeading: isHeading(paragraph, paragraphs[at + 1], paragraphs[at - 1]), reach };
    })
    .reverse();
}

const levelOf = ({ marker }: Paragraph): number | null => (marker && marker.kind !== 'label' ? marker.level : null);
