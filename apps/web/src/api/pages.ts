/** Where the next page of a list begins, of the pages that are there; undefined when they hold all of `total`. */
export function nextOffset(pages: readonly (readonly unknown[])[], total: number): number | undefined {
  const seen = pages.reduce((sum, rows) => sum + rows.length, 0);
  const isLastEmpty = pages.at(-1)?.length === 0;
  return seen < total && !isLastEmpty ? seen : undefined;
}
