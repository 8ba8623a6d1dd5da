import { type Chars, sliceChars } from './chars';

const LONGEST = 3000;
const MARKS = ['。', '；', '，', '、'];

/** A text in pieces of at most 3000 characters, cut behind a mark where one stands in the second half: work stays linear. */
export function boundedPieces(chars: Chars): Chars[] {
  if (chars.text.length <= LONGEST) return [chars];
  const pieces: Chars[] = [];
  let from = 0;
  while (from < chars.text.length) {
    const to = cutBefore(chars.text, from);
    pieces.push(sliceChars(chars, from, to));
    from = to;
  }
  return pieces;
}

function cutBefore(text: string, from: number): number {
  const end = from + LONGEST;
  if (end >= text.length) return text.length;
  for (const mark of MARKS) {
    const at = text.lastIndexOf(mark, end - 1);
    if (at > from + LONGEST / 2) return at + 1;
  }
  return end;
}
