/**
 * A number's plain spelling: digits and points as an input method leaves them (１２．５, 12。5) are put right, grouping
 * commas and units behind are left out.
 */
export const plainNumber = (typed = ''): string =>
  typed
    .normalize('NFKC')
    .replace(/。/g, '.')
    .replace(/[−–—]/g, '-')
    .replace(/[^\w.-]/g, '');
