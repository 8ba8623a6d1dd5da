import { isSettled } from './entry-states';
import { CountedEntry } from './count-checks';
import { isCounted } from './entry-states';

/** n of m: of m objects those whose entry is settled. The stated number wins where fewer have a record yet. */
export interface Coverage {
  readonly settled: number;
  readonly of: number;
}

export function coverageOf(entries: readonly CountedEntry[], stated: number | null): Coverage {
  const items = entries.filter(({ isSection, state }) => !isSection && isCounted(state));
  const settled = items.filter(({ state }) => isSettled(state)).length;
  return { settled, of: Math.max(stated ?? 0, items.length) };
}
