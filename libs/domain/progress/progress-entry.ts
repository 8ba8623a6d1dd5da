import { EntryFigure } from './entry-figure';

export type ReviewState = 'waiting' | 'accepted' | 'returned';

/** A progress update 进展填报, one line of the ledger. Never edited: a correction is another entry that names this one. */
export interface ProgressEntry extends EntryFigure {
  readonly id: string;
  /** Null only for 'no_change', which then speaks of every measure of its task. */
  readonly measureId: string | null;
  readonly reportedAt: Date;
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
    isEstimate: false,
    review: 'accepted',
    corrects: null,
    ...given,
  };
}
