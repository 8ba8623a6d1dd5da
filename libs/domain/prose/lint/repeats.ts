import type { ReadFinding, ReadItem, ReadMeasure } from '../read-result';
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

interface Said {
  measure: ReadMeasure;
  /** The clause without its figure: only the same words can contradict each other for certain. */
  words: string;
}

/**
 * One measure with two values: the same noun, unit and role in two items that are no repetition of each other. In the same
 * words but for the figure one of the two must be wrong; in other words they may speak of two things, and are only asked about.
 */
export const checkTwoValues: LintRule = (original, items) => {
  const seen = new Map<string, Said>();
  const findings = [];
  for (const item of items.filter(({ duplicate, measures }) => !duplicate && measures.length === 1)) {
    const measure = item.measures[0]!;
    if (measure.of.length < SHORTEST_NAME || (measure.role !== 'actual' && measure.role !== 'target')) continue;
    const key = `${measure.of}|${measure.unit}|${measure.role}|${item.due ?? ''}|${item.lead.join('、')}`;
    const said = { measure, words: wordsAround(original, item, measure) };
    const before = seen.get(key);
    if (before === undefined) seen.set(key, said);
    else if (before.measure.value !== measure.value) findings.push(twoValues(original, before, said));
  }
  return findings;
};

const wordsAround = (original: string, item: ReadItem, measure: ReadMeasure): string =>
  (original.slice(item.start, measure.start) + original.slice(measure.end, item.end)).replace(/\s/g, '');

function twoValues(original: string, before: Said, later: Said): ReadFinding {
  const isCertain = before.words === later.words;
  const [a, b] = [before.measure, later.measure];
  return {
    kind: isCertain ? 'two_values' : 'two_values_likely',
    message: `“${b.of}”前后有两个数：${a.value}${a.unit}和${b.value}${b.unit}${isCertain ? '' : '，请核对是否为同一指标'}。`,
    messageEn: isCertain
      ? `${b.of} has two values: ${a.value} and ${b.value}.`
      : `${b.of} has two values, ${a.value} and ${b.value}: is it one measure?`,
    quotes: placesOf(original, [a, b]),
  };
}
