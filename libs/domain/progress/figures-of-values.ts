import { difference, shareOf, sumOf, weightedMean } from './decimal';
import { ceilingShare, Figure, FigureRule, floorShare, growthShare, plainFigure, quantityOf } from './figure';
import { RatioBound } from './measure';
import { ProgressEntry } from './progress-entry';

/** Cumulative, level and reduction: (A−B)/(T−B), standing at the baseline until something is reported. */
export const growthFigure: FigureRule = (measure, entries) => {
  const baseline = measure.baseline ?? 0;
  const actual = quantityOf(entries, measure.entryMode) ?? baseline;
  return plainFigure(measure.target === null ? null : growthShare(actual, baseline, measure.target), actual);
};

export const ceilingFigure: FigureRule = (measure, entries) => {
  const actual = quantityOf(entries, measure.entryMode);
  const judged = actual !== null && measure.target !== null;
  return plainFigure(judged ? ceilingShare(actual, measure.target) : null, actual);
};

export const floorFigure: FigureRule = (measure, entries) => {
  const actual = quantityOf(entries, measure.entryMode);
  const judged = actual !== null && measure.target !== null;
  return plainFigure(judged ? floorShare(actual, measure.target) : null, actual);
};

/** Inside, ends included, → 1; outside max(0, 1 − distance/(h−l)). */
export const rangeFigure: FigureRule = (measure, entries) => {
  const actual = quantityOf(entries, measure.entryMode);
  if (actual === null || measure.range === null) return plainFigure(null, actual);
  const { low, high } = measure.range;
  const distance = Math.max(0, difference(low, actual), difference(actual, high));
  return plainFigure(distance === 0 ? 1 : Math.max(0, 1 - shareOf(distance, difference(high, low))), actual);
};

/** Σnumerator/Σdenominator over the period, then as level, floor or ceiling; no denominator, no figure (无基数). */
export const ratioFigure: FigureRule = (measure, entries) => {
  const rates = measure.entryMode === 'total' ? entries.slice(-1) : entries;
  const [numerator, denominator] = [sumField(rates, 'numerator'), sumField(rates, 'denominator')];
  if (denominator === 0) return { ...plainFigure(null, null), numerator, denominator, note: 'no_denominator' };
  const actual = shareOf(numerator, denominator);
  const r = measure.target === null ? null : judgeRatio[measure.ratioBound ?? 'floor'](actual, measure.target, measure);
  return { r, actual, numerator, denominator, note: null, peerColour: null };
};

const judgeRatio: Record<
  RatioBound,
  (actual: number, target: number, measure: { baseline: number | null }) => number | null
> = {
  level: (actual, target, measure) => growthShare(actual, measure.baseline ?? 0, target),
  floor: (actual, target) => floorShare(actual, target),
  ceiling: (actual, target) => ceilingShare(actual, target),
};

/** Σ wᵢ·min(1, rᵢ)/Σ wᵢ over stages, each against its own target. */
export const stagesFigure: FigureRule = (measure, entries) => {
  const parts = measure.stages.map((stage) => {
    const own = entries.filter((entry) => entry.stageId === stage.id);
    const reached = shareOf(quantityOf(own, measure.entryMode) ?? 0, stage.target);
    return { weight: stage.weight, share: Math.min(1, Math.max(0, reached)) };
  });
  return plainFigure(weightedMean(parts), null);
};

/** 0 or 1, by the latest entry. */
export const binaryFigure: FigureRule = (_measure, entries): Figure => {
  const done = quantityOf(entries, 'total') === 1 ? 1 : 0;
  return plainFigure(done, done);
};

function sumField(entries: readonly ProgressEntry[], field: 'numerator' | 'denominator'): number {
  return sumOf(entries.map((entry) => entry[field] ?? 0));
}
