import type { ReadItem, ReadMeasure } from '../read-result';
import { type LintRule, placesOf } from './finding';

/** Parts named after 其中 against the whole before it, in the same unit. */
export const checkParts: LintRule = (original, items) =>
  items.flatMap((item) => {
    const split = item.start + original.slice(item.start, item.end).indexOf('其中');
    if (split < item.start) return [];
    const whole = item.measures.filter(({ start, role }) => start < split && counts(role)).at(-1);
    if (!whole) return [];
    const parts = item.measures.filter(({ start, role, unit }) => start > split && counts(role) && unit === whole.unit);
    const sum = parts.reduce((total, { value }) => total + value, 0);
    return sum > whole.value ? [finding(original, item, whole, sum)] : [];
  });

const counts = (role: ReadMeasure['role']): boolean => role === 'target' || role === 'actual' || role === 'base';

const finding = (original: string, item: ReadItem, whole: ReadMeasure, sum: number) => ({
  kind: 'parts_exceed_total',
  message: `“其中”各项合计${sum}${whole.unit}，超过总数${whole.value}${whole.unit}。`,
  messageEn: `The parts add up to ${sum}, more than the total ${whole.value}.`,
  quotes: placesOf(original, [item]),
});
