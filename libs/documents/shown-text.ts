/**
 * A stretch of a document as it is shown to people, `end` exclusive, in UTF-16 units: hard line breaks and the blanks of
 * layout go, one space stays between Latin words and figures.
 */
export function shownText(body: string, start: number, end: number): string {
  return body
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/(?<![A-Za-z0-9]) | (?![A-Za-z0-9])/g, '')
    .trim();
}
