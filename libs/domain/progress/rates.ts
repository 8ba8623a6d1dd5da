import { shareOf } from './decimal';

/** A rate that keeps what it is made of, 81.8 % (9/11). */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
}

/** 0–1, or null of nothing. */
export function shareOfRate(rate: Rate): number | null {
  return rate.denominator === 0 ? null : shareOf(rate.numerator, rate.denominator);
}
