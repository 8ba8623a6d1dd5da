import { round } from './format-share';

const bySize = [
  { from: 1e8, suffix: '亿' },
  { from: 1e4, suffix: '万' },
] as const;

export interface QuantityText {
  /** As shown, with its unit: '1.2万株'. */
  short: string;
  /** The exact number with its unit: '12,345株'; the same as `short` where nothing was left out. */
  exact: string;
}

/**
 * A quantity in words of size, 万 from ten thousand and 亿 from a hundred million, with at most two decimals.
 * A unit that already says its size (亿元, 万平方米) is left alone, and so is English, which has no such words.
 */
export function formatQuantity(value: number, unit: string | null, language: string): QuantityText {
  const joined = (number: string, suffix = '') => {
    const isLatin = /^[a-z]/i.test(unit ?? '');
    return `${number}${suffix}${isLatin || language === 'en' ? ' ' : ''}${unit ?? ''}`.trimEnd();
  };
  const exact = joined(grouped(value, 6));
  const size = bySize.find(({ from }) => Math.abs(value) >= from);
  if (!size || language === 'en' || /^[万亿]/.test(unit ?? '')) return { short: joined(grouped(value, 2)), exact };
  return { short: joined(grouped(value / size.from, 2), size.suffix), exact };
}

function grouped(value: number, digits: number): string {
  const [whole = '0', decimals] = String(Math.abs(round(value, digits))).split('.');
  const sign = value < 0 ? '−' : '';
  const thousands = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return `${sign}${thousands}${decimals ? `.${decimals}` : ''}`;
}
