/** A stretch of the original for showing: without white space, but one space between Latin words. */
export function quoteOf(original: string, start: number, end: number): string {
  return original
    .slice(start, end)
    .replace(/(?<=[A-Za-z])\s+(?=[A-Za-z])/g, '\u0000')
    .replace(/\s+/g, '')
    .replace(/\u0000/g, ' '); // eslint-disable-line no-control-regex
}
