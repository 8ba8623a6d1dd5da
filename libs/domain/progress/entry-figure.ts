import { CalendarDate } from '../calendar';

export type EntryKind = 'figure' | 'milestones' | 'sites' | 'no_change';

/** What a progress update 进展填报 says, whoever says it and whatever became of it. */
export interface EntryFigure {
  readonly kind: EntryKind;
  /** The day the figure is true of. */
  readonly asOf: CalendarDate;
  /** Kind figure: the increment or the total to date, in the measure's unit; binary: 0 or 1. */
  readonly value: number | null;
  /** Kind figure of a ratio: both or neither. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Kind figure of a measure with stages: the stage it speaks of. */
  readonly stageId: string | null;
  /** Kind milestones: nodes reached; those of earlier entries stay reached. */
  readonly milestoneIds: readonly string[];
  /** Kind sites: named sites finished; those of earlier entries stay finished. */
  readonly siteIds: readonly string[];
  /** Kind sites: how many are finished, the named ones of this entry included: added or to date, as the measure says. */
  readonly siteCount: number | null;
  /** Kind figure: an estimate 预计, which counts until a final figure takes its place. */
  readonly isEstimate: boolean;
}

/** The figure alone, of a value that carries more. */
export function figureOf(entry: EntryFigure): EntryFigure {
  const { kind, asOf, value, numerator, denominator, stageId, milestoneIds, siteIds, siteCount, isEstimate } = entry;
  return { kind, asOf, value, numerator, denominator, stageId, milestoneIds, siteIds, siteCount, isEstimate };
}
