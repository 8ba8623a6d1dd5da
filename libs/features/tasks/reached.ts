import { CalendarDate } from '@dajuan/domain/calendar';
import { achieve, Measure, ProgressEntry } from '@dajuan/domain/progress';

/** A node or site: the day its accepted report is true of, or that a report of it waits for review. */
export interface Reached {
  readonly doneOn: CalendarDate | null;
  readonly isWaiting: boolean;
}

/** What the ledger says of each milestone and named site of the measure, by id; one never reported has no entry. */
export function reachedParts(
  measure: Measure,
  ledger: readonly ProgressEntry[],
  day: CalendarDate,
): ReadonlyMap<string, Reached> {
  if (measure.milestones.length === 0 && (measure.sites?.named ?? []).length === 0) return new Map();
  const verified = partsIn(usedEntries(measure, ledger, day, 'verified'));
  const waiting = partsIn(usedEntries(measure, ledger, day, 'waiting'));
  const ids = [...new Set([...verified.keys(), ...waiting.keys()])];
  return new Map(
    ids.map((id) => [id, { doneOn: verified.get(id) ?? null, isWaiting: !verified.has(id) && waiting.has(id) }]),
  );
}

function usedEntries(
  measure: Measure,
  ledger: readonly ProgressEntry[],
  day: CalendarDate,
  including: 'verified' | 'waiting',
): ProgressEntry[] {
  const used = new Set(achieve(measure, ledger, { day, including }).usedEntryIds);
  return ledger.filter(({ id }) => used.has(id));
}

/** The first day each node or site named by these entries was reached. */
function partsIn(entries: readonly ProgressEntry[]): Map<string, CalendarDate> {
  const first = new Map<string, CalendarDate>();
  for (const { asOf, milestoneIds, siteIds } of entries) {
    for (const id of [...milestoneIds, ...siteIds]) {
      const before = first.get(id);
      if (before === undefined || asOf < before) first.set(id, asOf);
    }
  }
  return first;
}
