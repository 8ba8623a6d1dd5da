/**
 * Quantities are decimal: they arrive as PostgreSQL numeric and people check them by hand. Sums and shares are therefore
 * made on scaled integers and become binary numbers once, at the end: 0.1 + 0.2 is 0.3, and 3/7 in 万元 is 3/7 in 元.
 * Every number given must be finite.
 */

interface Decimal {
  readonly digits: bigint;
  /** The value is digits × 10^exponent. */
  readonly exponent: number;
}

/** The sum; 0 of none. The order does not matter. */
export function sumOf(values: readonly number[]): number {
  return numberOf(sumOfDecimals(values.map(decimalOf)));
}

/** a − b. */
export function difference(a: number, b: number): number {
  return sumOf([a, -b]);
}

/** part/whole, the same for any unit both are written in. `whole` must not be 0. */
export function shareOf(part: number, whole: number): number {
  return quotientOf(decimalOf(part), decimalOf(whole));
}

/** Σ weight × share / Σ weight; null of none. Weights are above 0; the order does not matter. */
export function weightedMean(parts: readonly { readonly weight: number; readonly share: number }[]): number | null {
  if (parts.length === 0) return null;
  const products = parts.map(({ weight, share }) => productOf(decimalOf(weight), decimalOf(share)));
  return quotientOf(sumOfDecimals(products), sumOfDecimals(parts.map((part) => decimalOf(part.weight))));
}

function decimalOf(value: number): Decimal {
  const parts = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!parts) throw new RangeError(`${value} is not a finite number`);
  const [, whole = '0', fraction = '', power = '0'] = parts;
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

function numberOf({ digits, exponent }: Decimal): number {
  return Number(`${digits}e${exponent}`);
}

function sumOfDecimals(decimals: readonly Decimal[]): Decimal {
  const exponent = Math.min(0, ...decimals.map((decimal) => decimal.exponent));
  return { digits: decimals.reduce((sum, decimal) => sum + scaledTo(exponent, decimal), 0n), exponent };
}

function productOf(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, exponent: a.exponent + b.exponent };
}

/** Divided to 25 figures before it becomes binary, so that 3/7 and 3000/7000 are one number and s/1 is s. */
function quotientOf(part: Decimal, whole: Decimal): number {
  const exponent = Math.min(part.exponent, whole.exponent);
  const [above, below] = [scaledTo(exponent, part), scaledTo(exponent, whole)];
  const places = 25 + String(below).length;
  return numberOf({ digits: (above * 10n ** BigInt(places)) / below, exponent: -places });
}

function scaledTo(exponent: number, decimal: Decimal): bigint {
  return decimal.digits * 10n ** BigInt(decimal.exponent - exponent);
}
