import { difference, shareOf, sumOf, weightedMean } from '../decimal';

/** A word or sentence in both languages of the product. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** How a number is read: a share 0–1, percentage points, or a number with the unit beside it. */
export type Scale = 'share' | 'points' | 'number';

/** A letter of a formula with the value that stands for it. */
export interface Term {
  readonly symbol: string;
  readonly name: Words;
  readonly value: number;
  readonly scale: Scale;
  /** 个, 万元; null where nothing is counted, and of shares and points. */
  readonly unit: string | null;
}

export type Operation = 'sum' | 'difference' | 'product' | 'quotient' | 'least' | 'greatest';

/** What a figure is computed by. It can be evaluated, and printed with its letters or with their values. */
export type Formula =
  | { readonly kind: 'term'; readonly term: Term }
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'operation'; readonly operation: Operation; readonly of: readonly Formula[] }
  /** Σ of values that share a letter. */
  | {
      readonly kind: 'series';
      readonly symbol: string;
      readonly values: readonly number[];
      readonly unit: string | null;
    }
  /** Σ wx / Σ w; never of nothing. */
  | { readonly kind: 'mean'; readonly symbol: string; readonly parts: readonly WeighedShare[] };

export interface WeighedShare {
  readonly weight: number;
  readonly share: number;
}

export const number = (symbol: string, name: Words, value: number, unit: string | null = null): Formula => ({
  kind: 'term',
  term: { symbol, name, value, scale: 'number', unit },
});

export const share = (symbol: string, name: Words, value: number): Formula => ({
  kind: 'term',
  term: { symbol, name, value, scale: 'share', unit: null },
});

export const constant = (value: number): Formula => ({ kind: 'constant', value });

const operation =
  (name: Operation) =>
  (...of: Formula[]): Formula => ({ kind: 'operation', operation: name, of });

export const sum = operation('sum');
export const minus = operation('difference');
export const times = operation('product');
export const over = operation('quotient');
export const least = operation('least');
export const greatest = operation('greatest');

/** The value by the same decimal arithmetic as the figures themselves. Throws RangeError where a denominator is 0. */
export function evaluate(formula: Formula): number {
  switch (formula.kind) {
    case 'term':
      return formula.term.value;
    case 'constant':
      return formula.value;
    case 'series':
      return sumOf(formula.values);
    case 'mean':
      return weightedMean(formula.parts) ?? Number.NaN;
    case 'operation':
      return results[formula.operation](formula.of.map(evaluate));
  }
}

const results: Readonly<Record<Operation, (values: readonly number[]) => number>> = {
  sum: sumOf,
  difference: ([whole = 0, ...rest]) => difference(whole, sumOf(rest)),
  product: (values) => values.reduce((product, value) => product * value, 1),
  quotient: ([part = 0, whole = 1]) => shareOf(part, whole),
  least: (values) => Math.min(...values),
  greatest: (values) => Math.max(...values),
};
