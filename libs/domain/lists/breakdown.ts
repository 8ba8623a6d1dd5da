import { entryStates, EntryState, isCounted } from './entry-states';
import { sumOf } from './count-checks';

/**
 * How a count falls apart. `outcomes` are parts that sum to it, each entry in one; `stages` are steps on one way, each at
 * most the one before (签约 39, 开工 20, 完工 13). Either may be broken down again: 236 = 139 + 97, and 92 of the 97.
 */
export interface Breakdown {
  readonly name: string;
  readonly count: number;
  /** 4万余: a count that is not to be summed. */
  readonly isApproximate: boolean;
  /** What became of these; null where the parts say so, or where it is nobody's question. */
  readonly outcome: Outcome | null;
  readonly split: Split | null;
  /** Empty where `split` is null. */
  readonly parts: readonly Breakdown[];
}

export const splits = ['outcomes', 'stages'] as const;

export type Split = (typeof splits)[number];

/** Outcomes are states an entry may end or stand in. */
export const outcomes = ['solved', 'in_work', 'answered', 'reference', 'standing'] as const;

export type Outcome = (typeof outcomes)[number];

/** 解决率 and 答复率, each n of `total`. 留作参考 is never solved, an answer alone is no solution. */
export interface Resolution {
  readonly solved: number;
  readonly answered: number;
  readonly total: number;
}

export function resolutionOf(whole: Breakdown): Resolution {
  return {
    solved: reachedIn(whole, ({ outcome }) => outcome !== null && entryStates[outcome].isSolved),
    answered: reachedIn(whole, ({ outcome }) => outcome !== null && entryStates[outcome].isAnswered),
    total: whole.count,
  };
}

/** Of parts the sum; of stages, which lie within one another, the most. What speaks for a whole speaks for its parts. */
function reachedIn(node: Breakdown, isReached: (node: Breakdown) => boolean): number {
  if (isReached(node)) return node.count;
  const within = node.parts.map((part) => reachedIn(part, isReached));
  if (node.split === 'stages') return Math.max(0, ...within);
  return sumOf(within);
}

/** The outcomes of a list's entries as they stand; those taken off are left out. */
export function breakdownOfStates(name: string, states: readonly EntryState[]): Breakdown & { states: StateCount[] } {
  const counted = states.filter(isCounted);
  const names = (Object.keys(entryStates) as EntryState[]).filter((state) => counted.includes(state));
  const counts = names.map((state) => ({ state, count: counted.filter((each) => each === state).length }));
  const parts = counts.map(({ state, count }) => ({
    ...{ name: entryStates[state].zh, count, isApproximate: false, outcome: outcomeOf(state) },
    ...{ split: null, parts: [] },
  }));
  const split = parts.length > 0 ? 'outcomes' : null;
  return { name, count: counted.length, isApproximate: false, outcome: null, split, parts, states: counts };
}

export interface StateCount {
  readonly state: EntryState;
  readonly count: number;
}

function outcomeOf(state: EntryState): Outcome | null {
  const { standing, isSolved, isAnswered } = entryStates[state];
  if (standing === 'kept') return null;
  if (isSolved) return 'solved';
  if (state === 'reference' || state === 'standing') return state;
  return isAnswered ? 'answered' : 'in_work';
}

/** Whether a printed share is that of n in d, as far as it was rounded: 82.4 % of 1747 is 1439. */
export function isSameShare(stated: number, decimals: number, { solved, total }: Resolution): boolean {
  if (total === 0) return false;
  const half = 0.5 * 10 ** -(decimals + 2);
  return Math.abs(solved / total - stated) <= half + Number.EPSILON;
}
