import type { ReadItem, ReadMeasure } from '../read-result';
import { type LintRule, placesOf } from './finding';

/** A paragraph or clause printed twice. */
export const checkDuplicates: LintRule = (original, items) => {
  const first = new Map<string, ReadItem>();
  return items.flatMap((item) => {
    const before = first.get(item.quote);
    if (!before) first.set(item.quote, item);
    if (!item.duplicate || !before) return [];
    return [
      {
        kind: 'duplicate',
        message: '同一内容出现两次，只计一次。',
        messageEn: 'The same words stand twice; they count once.',
        quotes: placesOf(original, [before, item]),
      },
    ];
  });
};

const SHORTEST_NAME = 5;

/** One measure with two values: the same noun, unit and role in two items that are no repetition of each other. */
export const checkTwoValues: LintRule = (original, items) => {
  const seen = new Map<string, ReadMeasure>();
  const findings = [];
  for (const item of items.filter(({ duplicate, measures }) => !duplicate && measures.length === 1)) {
    const measure = item.measures[0]!;
    if (measure.of.length < SHORTEST_NAME || (measure.role !== 'actual' && measure.role !== 'target')) continue;
    const key = `${measure.of}|${measure.unit}|${measure.role}|${item.due ?? ''}|${item.lead.join('、')}`;
    const before = seen.get(key);
    if (before === undefined) seen.set(key, measure);
    else if (before.value !== measure.value)
      findings.push({
        kind: 'two_values',
        message: `“${measure.of}”前后有两个数：${before.value}${before.unit}和${measure.value}${measure.unit}。`,
        messageEn: `${measure.of} has two values: ${before.value} and ${measure.value}.`,
        quotes: placesOf(original, [before, measure]),
      });
  }
  return findings;
};
