const OPEN = '（([〔【';
const CLOSE = '）)]〕】';

/** Where the bracket that opens at `at` is closed, brackets inside it counted; -1 where that is not within `within` characters. */
export function closingBracket(text: string, at: number, within: number): number {
  let depth = 0;
  for (let i = at; i < text.length && i < at + within; i++) {
    if (OPEN.includes(text[i]!)) depth += 1;
    else if (CLOSE.includes(text[i]!) && --depth === 0) return i;
  }
  return -1;
}
