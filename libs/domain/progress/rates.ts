import { shareOf, sumOf } from './decimal';

/** A rate that keeps what it is made of, 81.8 % (9/11). */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
}

/** 0–1, or null of nothing. */
export function shareOfRate(rate: Rate): number | null {
  return rate.denominator === 0 ? null : shareOf(rate.numerator, rate.denominator);
}

/** The pooled rate: numerators over denominators, never the mean of shares. */
export function pooledRate(rates: readonly Rate[]): Rate {
  return {
    numerator: sumOf(rates.map((rate) => rate.numerator)),
    denominator: sumOf(rates.map((rate) => rate.denominator)),
  };
}
