import { Rate, shareOfRate } from '../progress';

/** What is printed where there is no figure. */
export const NO_FIGURE = '—';

/** 0.4095 → '41.0%', half up to one decimal; null → '—'. Shares are rounded here and nowhere before. */
export function formatShare(share: number | null): string {
  return share === null ? NO_FIGURE : `${roundHalfUp(share * 100, 1).toFixed(1)}%`;
}

/** A rate with what it is made of: '81.8%（9/11）', of nothing '—（0/0）'. */
export function formatRate(rate: Rate): string {
  return `${formatShare(shareOfRate(rate))}（${rate.numerator}/${rate.denominator}）`;
}

/**
 * A quantity with its unit. Written in 万 or 亿 where that says the same number in two decimals at most ('15万元', '1.2亿元'
 * for 12000 万元), in full otherwise: a report never loses a figure to its looks.
 */
export function formatQuantity(value: number | null, unit: string | null): string {
  if (value === null) return NO_FIGURE;
  const isInWan = unit?.startsWith('万') ?? false;
  const inOnes = isInWan ? value * 10_000 : value;
  const bare = isInWan ? (unit ?? '').slice(1) : (unit ?? '');
  for (const { size, word } of sizes) {
    const scaled = roundHalfUp(inOnes / size, 2);
    if (Math.abs(scaled) >= 1 && Math.abs(scaled * size - inOnes) < 1e-6) return `${plain(scaled)}${word}${bare}`;
  }
  return `${plain(value)}${unit ?? ''}`;
}

const sizes = [
  { size: 100_000_000, word: '亿' },
  { size: 10_000, word: '万' },
];

/** Half away from zero, on the decimal figure as people read it. */
export function roundHalfUp(value: number, decimals: number): number {
  const shifted = Number(`${Math.abs(value).toFixed(10)}e${decimals}`);
  const rounded = Number(`${Math.floor(shifted + 0.5)}e-${decimals}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

function plain(value: number): string {
  return String(roundHalfUp(value, 6));
}
