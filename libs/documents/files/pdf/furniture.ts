/** 3, — 3 —, 第3页, 第 3 页 共 9 页, 3/9: what a page prints below or above its text. */
const PAGE_NUMBER = /^[-—–·\s]*(?:第\s*)?\d{1,4}\s*(?:页)?(?:\s*[/，,]?\s*共?\s*\d{1,4}\s*页?)?[-—–·\s]*$/;
const FEWEST_PAGES = 3;

/**
 * Pages of lines without page numbers and without the running head and foot: a first or last line that, figures aside,
 * stands on more than half of at least three pages.
 */
export function withoutFurniture<Line extends { readonly text: string }>(
  pages: readonly (readonly Line[])[],
): Line[][] {
  const seen = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set([page[0], page.at(-1)].flatMap((line) => (line ? [keyOf(line.text)] : []))))
      seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const often = Math.max(FEWEST_PAGES, pages.length / 2);
  const isFurniture = ({ text }: Line) => PAGE_NUMBER.test(text) || (seen.get(keyOf(text)) ?? 0) >= often;
  return pages.map((page) => {
    const from = page[0] && isFurniture(page[0]) ? 1 : 0;
    const last = page.at(-1);
    return page.slice(from, last && page.length > from && isFurniture(last) ? -1 : undefined);
  });
}

const keyOf = (text: string): string => text.replace(/\d+/g, '0').replace(/\s+/g, '');
