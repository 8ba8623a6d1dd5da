import type { Rate, Subordinate } from '../../api/types';
import type { SortKey } from './comparison-address';

/** What an organisation is put in order by; null where it has no such figure. */
const valueOf: Readonly<Record<SortKey, (one: Subordinate) => number | null>> = {
  rank: ({ rank }) => rank,
  completion: ({ figures }) => figures?.completion ?? null,
  expected: ({ figures }) => figures?.expected ?? null,
  gap: ({ gap }) => gap,
  closure: ({ figures }) => shareOf(figures?.closure),
  onTime: ({ figures }) => shareOf(figures?.onTime),
  coverage: ({ figures }) => shareOf(figures?.coverage),
};

/** By one figure, upward or downward; who has none stays last either way, equal ones as they came. */
export function inOrder(all: readonly Subordinate[], by: SortKey, isDown: boolean): Subordinate[] {
  const value = valueOf[by];
  return [...all].sort((a, b) => {
    const [left, right] = [value(a), value(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return isDown ? right - left : left - right;
  });
}

function shareOf(rate: Rate | undefined): number | null {
  return rate && rate.denominator > 0 ? rate.numerator / rate.denominator : null;
}
