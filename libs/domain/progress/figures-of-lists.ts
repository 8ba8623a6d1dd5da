import { shareOf, sumOf } from './decimal';
import { FigureRule, plainFigure, rateFigure } from './figure';
import { EntryMode } from './measure';
import { ProgressEntry } from './progress-entry';

/** Σ w of nodes reached / Σ w. `actual` is the number of nodes, numerator and denominator their weights. */
export const milestonesFigure: FigureRule = (measure, entries) => {
  const reachedIds = new Set(entries.flatMap((entry) => entry.milestoneIds));
  const reached = measure.milestones.filter((milestone) => reachedIds.has(milestone.id));
  const numerator = sumOf(reached.map((milestone) => milestone.weight));
  const denominator = sumOf(measure.milestones.map((milestone) => milestone.weight));
  if (denominator === 0) return plainFigure(null, reached.length);
  return rateFigure(shareOf(numerator, denominator), reached.length, numerator, denominator);
};

/** Sites finished / all sites; all is the count, also where fewer are named. */
export const sitesFigure: FigureRule = (measure, entries) => {
  if (measure.sites === null) return plainFigure(null, null);
  const done = sitesDone(entries, measure.entryMode);
  return rateFigure(shareOf(done, measure.sites.count), done, done, measure.sites.count);
};

/**
 * Named sites finished once each, and unnamed ones by their counts: with increments what each count adds to the names in
 * its entry, with totals the latest count where it is more than the names.
 */
export function sitesDone(entries: readonly ProgressEntry[], mode: EntryMode): number {
  const named = new Set(entries.flatMap((entry) => entry.siteIds)).size;
  if (mode === 'increment') return named + sumOf(entries.map(unnamedIn));
  const counted = entries.filter((entry) => entry.siteCount !== null).at(-1)?.siteCount ?? 0;
  return Math.max(named, counted);
}

function unnamedIn(entry: ProgressEntry): number {
  return Math.max(0, (entry.siteCount ?? 0) - entry.siteIds.length);
}
