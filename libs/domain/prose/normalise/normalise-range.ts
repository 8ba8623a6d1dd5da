import { type Chars, CharsBuilder } from './chars';
import { foldMark, foldWidth } from './fold-characters';

const SPACE = /\s|\u200b|\u200c|\u200d|\ufeff|\u00ad/u;
const LATIN = /[A-Za-z]/;

/**
 * The characters of `ranges` of the original, one after the other, without white space (one space stays between Latin
 * words), with widths, marks and traditional forms folded. Each keeps its offset.
 */
export function normaliseRanges(original: string, ranges: readonly { start: number; end: number }[]): Chars {
  const out = new CharsBuilder();
  let spaceAt = -1;
  for (const { start, end } of ranges) {
    for (let i = start; i < end; i++) {
      const raw = original[i]!;
      if (SPACE.test(raw)) {
        spaceAt = i;
        continue;
      }
      const wide = foldWidth(raw);
      if (spaceAt >= 0 && LATIN.test(wide) && LATIN.test(out.last())) out.add(' ', spaceAt);
      spaceAt = -1;
      out.add(foldMark(wide, out.last(), nextVisible(original, i + 1, end)), i);
    }
    if (end > start) spaceAt = end - 1;
  }
  return out.build();
}

function nextVisible(original: string, from: number, end: number): string {
  for (let i = from; i < end && i < from + 4; i++) if (!SPACE.test(original[i]!)) return foldWidth(original[i]!);
  return '';
}
