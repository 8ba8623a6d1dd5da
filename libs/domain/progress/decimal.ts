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

/** The sum; 0 of none. */
export function sumOf(values: readonly number[]): number {
  const decimals = values.map(decimalOf);
  const exponent = Math.min(0, ...decimals.map((decimal) => decimal.exponent));
  const total = decimals.reduce((sum, decimal) => sum + scaledTo(exponent, decimal), 0n);
  return Number(`${total}e${exponent}`);
}

/** a − b. */
export function difference(a: number, b: number): number {
  return sumOf([a, -b]);
}

/** part/whole, the same for any unit both are written in. `whole` must not be 0. */
export function shareOf(part: number, whole: number): number {
  const [a, b] = [decimalOf(part), decimalOf(whole)];
  const exponent = Math.min(a.exponent, b.exponent);
  const [above, below] = [scaledTo(exponent, a), scaledTo(exponent, b)];
  const divisor = greatestCommonDivisor(above, below);
  return Number(above / divisor) / Number(below / divisor);
}

/** Σ weight × share / Σ weight; null of none. Shares lie where they lie; weights are above 0. */
export function weightedMean(parts: readonly { readonly weight: number; readonly share: number }[]): number | null {
  if (parts.length === 0) return null;
  const whole = sumOf(parts.map((part) => part.weight));
  const mean = parts.reduce((sum, part) => sum + part.share * shareOf(part.weight, whole), 0);
  const shares = parts.map((part) => part.share);
  // Binary residue may carry the mean a hair past its own parts; a mean never lies outside them.
  return Math.min(Math.max(...shares), Math.max(Math.min(...shares), mean));
}

function decimalOf(value: number): Decimal {
  const parts = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!parts) throw new RangeError(`${value} is not a finite number`);
  const [, whole = '0', fraction = '', power = '0'] = parts;
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

function scaledTo(exponent: number, decimal: Decimal): bigint {
  return decimal.digits * 10n ** BigInt(decimal.exponent - exponent);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
