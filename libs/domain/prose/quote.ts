/** Most quotes stand on one line and are shown as they are. */
const GAPS = /[\s\u0000]/; // eslint-disable-line no-control-regex

/** A stretch of the original for showing: without white space, but one space between Latin words. */
export function quoteOf(original: string, start: number, end: number): string {
  const words = original.slice(start, end);
  if (!GAPS.test(words)) return words;
  return words
    .replace(/(?<=[A-Za-z])\s+(?=[A-Za-z])/g, '\u0000')
    .replace(/\s+/g, '')
    .replace(/\u0000/g, ' '); // eslint-disable-line no-control-regex
}
