import type { ReadItem } from '../read-result';
import { type LintRule, placesOf } from './finding';

/** The share of pairs of characters two sentences have in common, of the longer one's, from which they say the same. */
const ALIKE = 0.85;
const SHORTEST = 14;
/** Figures and letters tell two rows of one list apart, as names of places do. */
const FIGURES = /[\d.]+|[A-Za-z]+|[零一二三四五六七八九十百千两]+/g;

/** Earlier sentences a sentence is laid beside, at most: what shares its rarest words with more is a list, not a slip. */
const MOST_COMPARED = 40;

interface Worded {
  readonly item: ReadItem;
  readonly pairs: ReadonlySet<string>;
  /** Its figures, places and documents: only sentences with the same ones can say the same. */
  readonly facts: string;
}

/**
 * Two items in nearly the same words, with the same figures and places: one promise written twice. Each is told with the
 * first it repeats. What stands twice word for word is `checkDuplicates`' to tell. Linear in the number of items.
 */
export const checkNearRepeats: LintRule = (original, items) => {
  const worded = items.flatMap((item) => (item.duplicate ? [] : wordedOf(item)));
  const holders = holdersOf(worded);
  const earlier = new Map<string, Worded[]>();
  return worded.flatMap((later) => {
    const sharing = rarest(later.pairs, holders).map((pair) => listAt(earlier, `${later.facts} ${pair}`));
    const first = sharing.flat().find((before) => areAlike(before, later));
    for (const list of sharing) if (list.length < MOST_COMPARED) list.push(later);
    return first === undefined ? [] : [finding(original, first.item, later.item)];
  });
};

function wordedOf(item: ReadItem): Worded[] {
  const words = item.quote.replace(/[^\p{L}\p{N}]/gu, '');
  if (words.length < SHORTEST) return [];
  const pairs = new Set(Array.from({ length: words.length - 1 }, (_, at) => words.slice(at, at + 2)));
  const figures = words.match(FIGURES) ?? [];
  return [{ item, pairs, facts: [figures, item.sites, item.documents].map((names) => names.join('、')).join('|') }];
}

function listAt(lists: Map<string, Worded[]>, key: string): Worded[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function holdersOf(worded: readonly Worded[]): ReadonlyMap<string, number> {
  const holders = new Map<string, number>();
  for (const { pairs } of worded) for (const pair of pairs) holders.set(pair, (holders.get(pair) ?? 0) + 1);
  return holders;
}

/** So many of a sentence's rarest pairs that one alike has at least one of them. */
function rarest(pairs: ReadonlySet<string>, holders: ReadonlyMap<string, number>): string[] {
  const byRarity = [...pairs]
    .map((pair) => ({ pair, held: holders.get(pair) ?? 0 }))
    .sort((a, b) => a.held - b.held || (a.pair < b.pair ? -1 : 1));
  return byRarity.slice(0, pairs.size - Math.ceil(ALIKE * pairs.size) + 1).map(({ pair }) => pair);
}

function areAlike(a: Worded, b: Worded): boolean {
  if (a.item.quote === b.item.quote) return false;
  const shared = [...a.pairs].filter((pair) => b.pairs.has(pair)).length;
  return shared / Math.max(a.pairs.size, b.pairs.size) >= ALIKE;
}

const finding = (original: string, before: ReadItem, later: ReadItem) => ({
  kind: 'near_duplicate',
  message: '两处说法几乎相同，请核对是否为同一任务。',
  messageEn: 'Two places say nearly the same: is it one task?',
  quotes: placesOf(original, [before, later]),
});
