import type { ReadItem } from '../read-result';
import type { Row, RowContext } from './row-context';
import { figureItem } from './row-figures';
import { periodItems } from './row-periods';
import { sharedOf } from './row-shared';
import { stepsBeside, wordItems } from './row-words';

/** The items of one row: one for a row of figures, else those of its task, target, result and period cells. */
export function readRow(original: string, row: Row, context: RowContext): ReadItem[] {
  const shared = sharedOf(row, context);
  const figures = figureItem(original, row, context, shared);
  const items = figures
    ? [figures, ...stepsBeside(original, row, context, shared)]
    : wordItems(original, row, context, shared);
  return [...items, ...periodItems(original, row, context, shared)];
}
