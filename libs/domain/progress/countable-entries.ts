import { CalendarDate } from '../calendar';
import { ExcludedEntry, ExclusionReason } from './achievement';
import { EntryKind } from './entry-figure';
import { ProgressEntry } from './progress-entry';

/** Which entries a figure is made of: accepted ones only, or those waiting for review as well (含待核). */
export interface FigureView {
  readonly day: CalendarDate;
  readonly including: 'verified' | 'waiting';
}

export interface CountableEntries {
  /** Entries with a figure of the measure's kind, oldest first: by the day they are true of, then by when reported. */
  readonly figures: readonly ProgressEntry[];
  /** Entries saying that nothing changed; they confirm the last figure. */
  readonly confirmations: readonly ProgressEntry[];
  readonly excluded: readonly ExcludedEntry[];
}

/**
 * The entries of one measure that count on the day, in order, and why the others do not. A correction replaces the entry
 * it names from the moment it counts itself, whatever day it speaks of; of two that name the same entry the later one
 * stands. The order of the ledger given does not matter.
 */
export function countableEntries(
  ledger: readonly ProgressEntry[],
  kind: EntryKind | null,
  view: FigureView,
): CountableEntries {
  const ordered = [...ledger].sort(byDayThenReport);
  const replaced = replacedEntries(ordered, view);
  const figures: ProgressEntry[] = [];
  const confirmations: ProgressEntry[] = [];
  const excluded: ExcludedEntry[] = [];
  for (const entry of ordered) {
    const reason = exclusionOf(entry, kind, view, replaced);
    if (reason) excluded.push({ entryId: entry.id, reason });
    else if (entry.kind === 'no_change') confirmations.push(entry);
    else figures.push(entry);
  }
  return { figures, confirmations, excluded };
}

function exclusionOf(
  entry: ProgressEntry,
  kind: EntryKind | null,
  view: FigureView,
  replaced: ReadonlySet<string>,
): ExclusionReason | null {
  if (entry.review === 'returned') return 'returned';
  if (!isReviewed(entry, view)) return 'waiting';
  if (replaced.has(entry.id)) return 'corrected';
  if (entry.asOf > view.day) return 'after_day';
  return entry.kind === kind || entry.kind === 'no_change' ? null : 'no_figure';
}

function replacedEntries(ordered: readonly ProgressEntry[], view: FigureView): ReadonlySet<string> {
  const replaced = new Set<string>();
  const standing = new Map<string, ProgressEntry>();
  const corrections = ordered.filter((entry) => entry.corrects !== null && isReviewed(entry, view)).sort(byReport);
  for (const correction of corrections) {
    if (correction.corrects === null) continue;
    const earlier = standing.get(correction.corrects);
    if (earlier) replaced.add(earlier.id);
    standing.set(correction.corrects, correction);
    replaced.add(correction.corrects);
  }
  return replaced;
}

function isReviewed(entry: ProgressEntry, view: FigureView): boolean {
  return entry.review === 'accepted' || (entry.review === 'waiting' && view.including === 'waiting');
}

function byDayThenReport(a: ProgressEntry, b: ProgressEntry): number {
  if (a.asOf !== b.asOf) return a.asOf < b.asOf ? -1 : 1;
  return byReport(a, b);
}

function byReport(a: ProgressEntry, b: ProgressEntry): number {
  return a.reportedAt.getTime() - b.reportedAt.getTime() || (a.id < b.id ? -1 : Number(a.id > b.id));
}
