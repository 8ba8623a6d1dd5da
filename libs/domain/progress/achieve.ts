import { Achievement, AchievementNote, completionShare } from './achievement';
import { CountableEntries, countableEntries, FigureView } from './countable-entries';
import { weightedMean } from './decimal';
import { restsOnEstimate } from './estimate';
import { Figure } from './figure';
import { Measure } from './measure';
import { measureTypes } from './measure-types';
import { ProgressEntry } from './progress-entry';

/**
 * How far the measure has come by the end of the day, from its task's ledger alone. Entries of other measures are
 * passed over.
 * `including: 'verified'` is the official figure; 'waiting' also counts what is still to be reviewed (含待核).
 */
export function achieve(measure: Measure, ledger: readonly ProgressEntry[], view: FigureView): Achievement {
  const rule = measureTypes[measure.type];
  const own = ledger.filter((entry) => entry.measureId === measure.id || entry.measureId === null);
  const entries = countableEntries(own, rule.entryKind, view);
  const figure = rule.figure(measure, entries.figures);
  const used = [...entries.figures, ...entries.confirmations];
  return {
    r: figure.r,
    c: completionShare(figure.r),
    actual: figure.actual,
    numerator: figure.numerator,
    denominator: figure.denominator,
    asOf: used.reduce<Achievement['asOf']>((last, entry) => (last && last > entry.asOf ? last : entry.asOf), null),
    usedEntryIds: used.map((entry) => entry.id),
    excluded: entries.excluded,
    note: noteOn(figure, entries),
    isEstimate: restsOnEstimate(measure, entries.figures),
    peerColour: figure.peerColour,
  };
}

/** c of a task with several measures: Σ wᵢcᵢ/Σ wᵢ over those that have one; null when none has. */
export function completionOf(
  measures: readonly { readonly weight: number; readonly c: number | null }[],
): number | null {
  return weightedMean(measures.flatMap(({ weight, c }) => (c === null ? [] : [{ weight, share: c }])));
}

function noteOn(figure: Figure, entries: CountableEntries): AchievementNote | null {
  if (figure.note === 'unquantified') return figure.note;
  if (entries.figures.length + entries.confirmations.length === 0) return 'never_reported';
  if (figure.note) return figure.note;
  if (figure.r === null) return null;
  if (figure.r < 0) return 'below_baseline';
  return figure.r > 1 ? 'over_target' : null;
}
