import type { ReadItem, ReadMeasure } from '../read-result';
import { type LintRule, placesOf } from './finding';

/**
 * A stated rate against its own figures: 收集1747个，解决1439个，解决率82.4%. A rate cut off instead of rounded (82.36 → 82.3) is
 * told apart from one that is simply another number. Only items with one rate, one whole and parts in the same unit are judged.
 */
export const checkRates: LintRule = (original, items) =>
  items.flatMap((item) => {
    const rate = only(item, 'rate');
    if (!rate) return [];
    const whole = only(item, 'base') ?? only(item, 'target');
    if (!whole || rate.unit !== '%' || whole.unit === '%' || whole.value === 0) return [];
    const parts = item.measures.filter(({ role, unit }) => role === 'actual' && unit === whole.unit);
    if (parts.length === 0) return [];
    const decimals = decimalsOf(original.slice(rate.start, rate.end));
    const shares = parts.map((part) => (part.value / whole.value) * 100);
    if (shares.some((share) => share.toFixed(decimals) === rate.value.toFixed(decimals))) return [];
    const cutOff = shares.some((share) => truncated(share, decimals) === rate.value);
    const expected = shares[0]!.toFixed(Math.max(1, decimals));
    return [
      {
        kind: cutOff ? 'rate_truncated' : 'rate_mismatch',
        message: cutOff
          ? `比率${rate.value}%是截尾得到的，四舍五入应为${expected}%。`
          : `比率${rate.value}%与分子分母不符，按所列数字应为${expected}%。`,
        messageEn: cutOff
          ? `The rate ${rate.value}% was cut off; rounded it is ${expected}%.`
          : `The rate ${rate.value}% does not follow from its figures, which give ${expected}%.`,
        quotes: placesOf(original, [item]),
      },
    ];
  });

function only(item: ReadItem, role: ReadMeasure['role']): ReadMeasure | null {
  const found = item.measures.filter((measure) => measure.role === role);
  return found.length === 1 ? found[0]! : null;
}

const decimalsOf = (text: string): number => /[.．](\d+)/.exec(text.replace(/\s/g, ''))?.[1]?.length ?? 0;

const truncated = (value: number, decimals: number): number => Math.floor(value * 10 ** decimals) / 10 ** decimals;
