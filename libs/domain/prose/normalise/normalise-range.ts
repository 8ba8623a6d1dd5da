import { type Chars, CharsBuilder } from './chars';
import { foldMark, foldWidth, isFolded } from './fold-characters';
import { mendDigits } from './misread-digits';

const SPACE = /\s|\u200b|\u200c|\u200d|\ufeff|\u00ad/u;
/** For every UTF-16 unit whether it is white space or has no width: every character of a text is looked up here. */
const IS_SPACE = Uint8Array.from({ length: 0x10000 }, (_, code) => Number(SPACE.test(String.fromCharCode(code))));
const GAP = 0x20;
const isSpace = (code: number): boolean => IS_SPACE[code] === 1;
const isLatin = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/**
 * The characters of `ranges` of the original, one after the other, without white space (one space stays between Latin
 * words), with widths, marks and traditional forms folded. Each keeps its offset.
 */
export function normaliseRanges(original: string, ranges: readonly { start: number; end: number }[]): Chars {
  const out = new CharsBuilder();
  let spaceAt = -1;
  for (const { start, end } of ranges) {
    for (let i = start; i < end; i++) {
      const raw = original.charCodeAt(i);
      if (isSpace(raw)) {
        spaceAt = i;
        continue;
      }
      const wide = foldWidth(raw);
      if (spaceAt >= 0 && isLatin(wide) && isLatin(out.last())) out.add(GAP, spaceAt);
      spaceAt = -1;
      out.add(isFolded(wide) ? markAt(wide, out.last(), nextVisible(original, i + 1, end)) : wide, i);
    }
    if (end > start) spaceAt = end - 1;
  }
  const { text, at } = out.build();
  return { text: mendDigits(text), at };
}

const charOf = (code: number): string => (code < 0 ? '' : String.fromCharCode(code));
const markAt = (code: number, before: number, after: number): number =>
  foldMark(charOf(code), charOf(before), charOf(after)).charCodeAt(0);

/** The next character that shows within four, -1 without one. */
function nextVisible(original: string, from: number, end: number): number {
  for (let i = from; i < end && i < from + 4; i++)
    if (!isSpace(original.charCodeAt(i))) return foldWidth(original.charCodeAt(i));
  return -1;
}
