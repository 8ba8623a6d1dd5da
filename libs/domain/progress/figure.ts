import { difference, shareOf, sumOf } from './decimal';
import { AchievementNote } from './achievement';
import { GapColour } from './gap';
import { EntryMode, Measure } from './measure';
import { ProgressEntry } from './progress-entry';

/** What a type makes of a measure's countable entries, oldest first. */
export interface Figure {
  readonly r: number | null;
  readonly actual: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly note: AchievementNote | null;
  /** Of a measure that is judged against others and not by progress; null for every other. */
  readonly peerColour: GapColour | null;
}

export type FigureRule = (measure: Measure, entries: readonly ProgressEntry[]) => Figure;

/** A figure with a value and no rate. */
export function plainFigure(r: number | null, actual: number | null): Figure {
  return { r, actual, numerator: null, denominator: null, note: null, peerColour: null };
}

/** A figure that is a rate; `actual` is what its reader counts. */
export function rateFigure(r: number | null, actual: number, numerator: number, denominator: number): Figure {
  return { r, actual, numerator, denominator, note: null, peerColour: null };
}

/** The sum of increments or the latest total; null when no entry has a value. */
export function quantityOf(entries: readonly ProgressEntry[], mode: EntryMode): number | null {
  const values = entries.flatMap((entry) => (entry.value === null ? [] : [entry.value]));
  if (values.length === 0) return null;
  return mode === 'increment' ? sumOf(values) : (values.at(-1) ?? null);
}

/** (A−B)/(T−B). Null when T is B, which `refuseMeasure` turns away. */
export function growthShare(actual: number, baseline: number, target: number): number | null {
  if (target === baseline) return null;
  return shareOf(difference(actual, baseline), difference(target, baseline));
}

/** A ≤ C → 1, else max(0, 2 − A/C); C = 0 → 1 only for A = 0. Source: 2 − A/C after Guiyang's rule set. */
export function ceilingShare(actual: number, ceiling: number): number {
  if (actual <= ceiling) return 1;
  return ceiling === 0 ? 0 : Math.max(0, 2 - shareOf(actual, ceiling));
}

/** A ≥ F → 1, else max(0, A/F). */
export function floorShare(actual: number, floor: number): number {
  return actual >= floor ? 1 : Math.max(0, shareOf(actual, floor));
}
