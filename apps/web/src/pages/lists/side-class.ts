/** What stays in sight on a phone; figures are set to the right. */
export function sideClass(head: string): string | undefined {
  if (head === 'title') return undefined;
  if (head === 'number') return 'nowrap';
  const isFigure = ['quantity', 'points', 'year'].includes(head);
  return isFigure ? 'wide-only number' : 'wide-only';
}
