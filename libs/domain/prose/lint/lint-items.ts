import type { ReadFinding, ReadItem } from '../read-result';
import { checkFalls } from './falls';
import type { LintRule } from './finding';
import { checkLists } from './lists';
import { checkNearRepeats } from './near-repeats';
import { checkParts } from './parts';
import { checkRates } from './rates';
import { checkDuplicates, checkTwoValues } from './repeats';
import { checkSubsets } from './subsets';

const RULES: readonly LintRule[] = [
  checkRates,
  checkParts,
  checkSubsets,
  checkLists,
  checkFalls,
  checkTwoValues,
  checkDuplicates,
  checkNearRepeats,
];

/** What a careful reader would ask about, in the order in which the places stand. */
export const lintItems = (original: string, items: readonly ReadItem[]): ReadFinding[] =>
  RULES.flatMap((rule) => rule(original, items)).sort((a, b) => (a.quotes[0]?.start ?? 0) - (b.quotes[0]?.start ?? 0));
