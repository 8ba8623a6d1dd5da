import { isCounted, EntryState } from './entry-states';

/** An entry as the counts see it. */
export interface CountedEntry {
  readonly id: string;
  readonly parentId: string | null;
  /** A heading over entries: an aspect, a category, a part. It is no entry itself. */
  readonly isSection: boolean;
  readonly state: EntryState;
  readonly points: number | null;
}

/** How many a list says it has. */
export interface StatedCounts {
  readonly entries: number | null;
  readonly sections: number | null;
  /** All points of a checklist. */
  readonly points: number | null;
  /** 400多项: the count of entries is a least one. */
  readonly isAtLeast: boolean;
  /** Why the counts differ; '' where nobody said. */
  readonly explanation: string;
}

export interface CountCheck {
  readonly of: 'entries' | 'sections' | 'points';
  readonly stated: number;
  readonly counted: number;
  /** met, or differing with or without a reason given. */
  readonly verdict: 'met' | 'explained' | 'unmet';
}

/** The stated counts held against what is there; nothing where none is stated. What was taken off does not count. */
export function checkCounts(stated: StatedCounts, all: readonly CountedEntry[]): CountCheck[] {
  const standing = all.filter(({ state }) => isCounted(state));
  const items = standing.filter(({ isSection }) => !isSection);
  const counted = {
    entries: items.length,
    sections: standing.length - items.length,
    points: sumOf(items.map(({ points }) => points ?? 0)),
  };
  return (['entries', 'sections', 'points'] as const).flatMap((of) => {
    const said = stated[of];
    if (said === null) return [];
    const isMet = counted[of] === said || (of === 'entries' && stated.isAtLeast && counted[of] > said);
    const verdict = isMet ? 'met' : stated.explanation.trim() === '' ? 'unmet' : 'explained';
    return [{ of, stated: said, counted: counted[of], verdict }];
  });
}

/** Without the residue of binary fractions. */
export function sumOf(values: readonly number[]): number {
  return Number(values.reduce((sum, value) => sum + value, 0).toPrecision(12));
}
