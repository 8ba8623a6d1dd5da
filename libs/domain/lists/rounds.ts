import { isCounted } from './entry-states';
import { CountedEntry, sumOf } from './count-checks';
import { Level } from './list-kinds';

/** A grade a rating gives, best first in its list: 五星, awarded by the district. */
export interface Grade {
  readonly key: string;
  readonly name: string;
  readonly awardedBy: Level | null;
}

/** What a round gave an entry; a fact. A later one of the same round and entry stands in its place. */
export interface Mark {
  readonly id: string;
  readonly roundId: string;
  readonly entryId: string;
  /** Points, a figure, or 1 for a tick; null for a grade. */
  readonly value: number | null;
  readonly grade: string | null;
  /** What was found wanting. */
  readonly finding: string;
}

/** Those that stand: of each round and entry the last. Ids are ordered by time. */
export function marksInForce(marks: readonly Mark[]): Mark[] {
  const last = new Map<string, Mark>();
  for (const mark of [...marks].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    last.set(`${mark.roundId} ${mark.entryId}`, mark);
  }
  return [...last.values()];
}

/** Points reached of those that can be, for the whole list or one of its parts; what is not marked yet is told apart. */
export interface Score {
  readonly sectionId: string | null;
  readonly points: number;
  readonly of: number;
  readonly marked: number;
  readonly entries: number;
}

/** The whole first, then each section in the order of the entries. `marks` are those of one round that stand. */
export function scoresOf(entries: readonly CountedEntry[], marks: readonly Mark[]): Score[] {
  const items = entries.filter(({ isSection, state }) => !isSection && isCounted(state));
  const sections = entries.filter(({ isSection, state }) => isSection && isCounted(state));
  const values = new Map(marks.map(({ entryId, value }) => [entryId, value ?? 0]));
  const score = (sectionId: string | null, of: readonly CountedEntry[]): Score => ({
    sectionId,
    points: sumOf(of.map(({ id }) => values.get(id) ?? 0)),
    of: sumOf(of.map(({ points }) => points ?? 0)),
    marked: of.filter(({ id }) => values.has(id)).length,
    entries: of.length,
  });
  return [
    score(null, items),
    ...sections.map(({ id }) =>
      score(
        id,
        items.filter(({ parentId }) => parentId === id),
      ),
    ),
  ];
}

/** How many units have a grade in a round, beside how many it is said to have given. */
export interface GradeCount {
  readonly grade: string;
  readonly named: number;
  /** Null where the round says no number. */
  readonly stated: number | null;
  readonly isMet: boolean;
}

export function gradeCounts(
  grades: readonly Grade[],
  marks: readonly Mark[],
  stated: Readonly<Record<string, number>>,
): GradeCount[] {
  return grades.map(({ key }) => {
    const named = marks.filter(({ grade }) => grade === key).length;
    const said = stated[key] ?? null;
    return { grade: key, named, stated: said, isMet: said === null || said === named };
  });
}

/** By entry the sum of what its rounds gave; of counters, month by month. */
export function totalsOf(marks: readonly Mark[]): ReadonlyMap<string, number> {
  const values = new Map<string, number[]>();
  for (const { entryId, value } of marks) {
    if (value !== null) values.set(entryId, [...(values.get(entryId) ?? []), value]);
  }
  return new Map([...values].map(([entryId, all]) => [entryId, sumOf(all)]));
}
