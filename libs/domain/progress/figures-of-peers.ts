import { CalendarDate } from '../calendar';
import { sumOf } from './decimal';
import { Figure, FigureRule, plainFigure } from './figure';
import { IndexComponent } from './measure';
import { colourOfIndex, colourOfPosition } from './peer-colour';
import { ProgressEntry } from './progress-entry';

/** A position has no r: it is coloured against the peers. `actual` is the position, `denominator` how many there are. */
export const rankFigure: FigureRule = (measure, entries) => {
  const latest = entries.filter(({ value }) => value !== null).at(-1);
  if (!latest) return plainFigure(null, null);
  const [position, peers] = [latest.value!, latest.denominator];
  return judged(position, peers, colourOfPosition(position, measure.target, peers));
};

/**
 * I = Σ wᵢ·xᵢ of the latest day on which every component is known, by the weights in force that day; where the index is
 * stated of a later day, as it is where its formula is not public, the stated one. Coloured against the benchmark stated
 * of the same day. `denominator` is the benchmark. No r.
 */
export const indexFigure: FigureRule = (measure, entries) => {
  const stated = entries.filter((entry) => entry.stageId === null && entry.value !== null).at(-1);
  const computed = computedIndex(measure.components, entries);
  const latest =
    stated && (!computed || stated.asOf >= computed.asOf) ? { asOf: stated.asOf, index: stated.value! } : computed;
  if (!latest) return plainFigure(null, null);
  const benchmarks = entries.filter(
    ({ asOf, stageId, denominator }) => stageId === null && denominator !== null && asOf === latest.asOf,
  );
  const benchmark = benchmarks.at(-1)?.denominator ?? null;
  return judged(latest.index, benchmark, colourOfIndex(latest.index, benchmark));
};

function judged(actual: number, denominator: number | null, peerColour: Figure['peerColour']): Figure {
  return { ...plainFigure(null, actual), denominator, peerColour };
}

function computedIndex(components: readonly IndexComponent[], entries: readonly ProgressEntry[]) {
  const days = [...new Set(entries.map(({ asOf }) => asOf))].sort().reverse();
  for (const asOf of days) {
    const products = components.map((component) => weighedOn(component, entries, asOf));
    if (products.length > 0 && products.every((product) => product !== null)) return { asOf, index: sumOf(products) };
  }
  return null;
}

function weighedOn(
  { id, weights }: IndexComponent,
  entries: readonly ProgressEntry[],
  day: CalendarDate,
): number | null {
  const value = entries.filter(({ asOf, stageId }) => stageId === id && asOf === day).at(-1)?.value ?? null;
  const inForce = weights
    .filter(({ from }) => from <= day)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .at(-1);
  return value === null || !inForce ? null : value * inForce.weight;
}
