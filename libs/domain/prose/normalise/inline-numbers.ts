import type { Chars } from './chars';

/** Furthest that one number of a list in running text stands behind the one before it. */
const FARTHEST = 240;
const MOST = 30;

/**
 * Numbers of a list inside a paragraph (1.新建步道6条  2.改造球场18片  3.24小时书房5家) become marks that part its clauses: the number
 * its place, the full stop behind it gone. `first` is the number at the paragraph's head, already taken off, or null. A number
 * counts where the one before it stood and white space or a mark stands right before it.
 */
export function markInlineNumbers(original: string, chars: Chars, first: number | null): Chars {
  const found: number[] = [];
  let number = first ?? 0;
  let from = 0;
  for (let i = 0; i < MOST; i++) {
    const at = nextNumber(original, chars, number + 1, from);
    if (at < 0) break;
    found.push(at);
    number += 1;
    from = at + 2;
  }
  if (found.length === 0 || (first === null && found.length < 2)) return chars;
  return withMarks(chars, found);
}

function nextNumber(original: string, { text, at }: Chars, number: number, from: number): number {
  const word = `${number}.`;
  for (let i = text.indexOf(word, from); i >= 0 && i < from + FARTHEST; i = text.indexOf(word, i + 1)) {
    const behind = text.slice(i + word.length, i + word.length + 3);
    const marked = i > 0 && '；。）：'.includes(text[i - 1]!);
    const gap = /\s*$/.exec(original.slice(Math.max(0, at[i]! - 8), at[i]!))![0];
    const wide = gap.length > 1 || gap === '\u3000';
    /** A figure sticks to its number only where nothing could take the two for one. */
    const opens = /^\d/.test(behind) ? marked || wide : /^[一-龥“《（A-Z]/.test(behind) && (marked || gap !== '');
    if (opens && (wide || !/\d/.test(text[i - 1] ?? ''))) return i;
  }
  return -1;
}

/** The digits and the full stop of each number give way to one mark, at the place of the first digit. */
function withMarks({ text, at }: Chars, numbers: readonly number[]): Chars {
  const parts: string[] = [];
  const offsets: number[] = [];
  let from = 0;
  for (const number of numbers) {
    parts.push(text.slice(from, number), '；');
    offsets.push(...at.slice(from, number), at[number]!);
    from = text.indexOf('.', number) + 1;
  }
  parts.push(text.slice(from));
  offsets.push(...at.slice(from));
  return { text: parts.join(''), at: offsets };
}
