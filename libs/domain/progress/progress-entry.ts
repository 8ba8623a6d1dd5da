import { CalendarDate } from '../calendar';

export type EntryKind = 'figure' | 'milestones' | 'sites' | 'no_change';
export type ReviewState = 'waiting' | 'accepted' | 'returned';

/** A progress update 进展填报, one line of the ledger. Never edited: a correction is another entry that names this one. */
export interface ProgressEntry {
  readonly id: string;
  /** Null only for 'no_change', which then speaks of every measure of its task. */
  readonly measureId: string | null;
  /** The day the figure is true of. */
  readonly asOf: CalendarDate;
  readonly reportedAt: Date;
  readonly kind: EntryKind;
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
  readonly review: ReviewState;
  /** The id of the entry this one replaces. */
  readonly corrects: string | null;
}

/** An entry with everything optional at rest: accepted, no figure, no lists. For callers and tests that state the rest. */
export function entryOf(
  given: Pick<ProgressEntry, 'id' | 'measureId' | 'asOf' | 'reportedAt' | 'kind'> & Partial<ProgressEntry>,
): ProgressEntry {
  return {
    value: null,
    numerator: null,
    denominator: null,
    stageId: null,
    milestoneIds: [],
    siteIds: [],
    siteCount: null,
    review: 'accepted',
    corrects: null,
    ...given,
  };
}
