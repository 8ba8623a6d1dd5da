import { textOf } from '../../shell/search-text';

/** By what the organisations can be put in order. */
export const sortKeys = ['rank', 'completion', 'expected', 'gap', 'closure', 'onTime', 'coverage'] as const;
export type SortKey = (typeof sortKeys)[number];

/** What the address says of the comparison: the month, and the order where it is not by place. */
export interface ComparisonAddress {
  month?: string;
  by?: SortKey;
  isDown?: boolean;
}

export function readComparison(search: Record<string, unknown>): ComparisonAddress {
  const month = textOf(search.month);
  return {
    month: month && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : undefined,
    by: sortKeys.find((key) => key === search.by),
    isDown: search.isDown === true || undefined,
  };
}
