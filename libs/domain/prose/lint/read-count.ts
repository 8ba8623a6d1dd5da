import type { StatedCount } from './stated-counts';

/** Aspects and groups are counted by their headings, never by single items. */
const HEADED = /方面|大类|板块/;

/** Where an item that is kept begins in the document; null for one a person added. */
type Begin = number | null;

/**
 * How many of what the document counts were read: the items, or the numbered entries that hold any, whichever comes nearest
 * to the number stated, since a plan of 35 entries may ask for 87 things. Items a person added count for the whole document.
 */
export function readCount({ stated, noun, quote, section, levels }: StatedCount, begins: readonly Begin[]): number {
  const within = begins.flatMap((begin) =>
    begin !== null && (section === null || (begin >= quote.end && begin < section.end)) ? [begin] : [],
  );
  const added = section === null ? begins.filter((begin) => begin === null).length : 0;
  const held = levels.map(
    (spans) => spans.filter(({ start, end }) => within.some((begin) => begin >= start && begin < end)).length,
  );
  const counts = [...(HEADED.test(noun) ? [] : [within.length]), ...held].map((count) => count + added);
  return counts.reduce(
    (best, count) => (Math.abs(count - stated) < Math.abs(best - stated) ? count : best),
    counts[0] ?? 0,
  );
}
