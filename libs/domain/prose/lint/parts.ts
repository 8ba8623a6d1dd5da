import type { ReadItem, ReadMeasure } from '../read-result';
import { type LintRule, placesOf } from './finding';

/**
 * Parts named after 其中 against the whole before it, in the same unit. One part larger than the whole is wrong; parts
 * that add up to more may overlap, and are only asked about.
 */
export const checkParts: LintRule = (original, items) =>
  items.flatMap((item) => {
    const split = item.start + original.slice(item.start, item.end).indexOf('其中');
    if (split < item.start) return [];
    const whole = item.measures.filter(({ start, role }) => start < split && counts(role)).at(-1);
    if (!whole) return [];
    const parts = item.measures.filter(({ start, role, unit }) => start > split && counts(role) && unit === whole.unit);
    const larger = parts.find(({ value }) => value > whole.value);
    if (larger) return [exceeding(original, whole, larger)];
    const sum = parts.reduce((total, { value }) => total + value, 0);
    return sum > whole.value ? [overflowing(original, item, whole, sum)] : [];
  });

const counts = (role: ReadMeasure['role']): boolean => role === 'target' || role === 'actual' || role === 'base';

/** A part that is larger than what it is part of. */
export const exceeding = (original: string, whole: ReadMeasure, part: ReadMeasure) => ({
  kind: 'subset_exceeds_set',
  message: `部分${part.value}${part.unit}多于全部${whole.value}${whole.unit}，请核对。`,
  messageEn: `The part, ${part.value}, is larger than the whole, ${whole.value}.`,
  quotes: placesOf(original, [whole, part]),
});

const overflowing = (original: string, item: ReadItem, whole: ReadMeasure, sum: number) => ({
  kind: 'parts_exceed_total',
  message: `“其中”各项合计${sum}${whole.unit}，超过总数${whole.value}${whole.unit}。`,
  messageEn: `The parts add up to ${sum}, more than the total ${whole.value}.`,
  quotes: placesOf(original, [item]),
});
