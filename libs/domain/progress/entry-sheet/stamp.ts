import { ProgressEntry } from '../progress-entry';

/** Where nothing was reported yet. */
const NONE = '0';

/** What a line was made of: the newest entry that speaks of it. Another one since, and the line is out of date. */
export function stampOf(ledger: readonly ProgressEntry[], targetId: string | null, partId: string | null): string {
  return entriesOf(ledger, targetId, partId).at(-1)?.id ?? NONE;
}

/** The entries that came after the stamp; null for a stamp that is none of this line's. */
export function entriesSince(
  stamp: string,
  ledger: readonly ProgressEntry[],
  targetId: string | null,
  partId: string | null,
): ProgressEntry[] | null {
  const own = entriesOf(ledger, targetId, partId);
  if (stamp === NONE) return own;
  const at = own.findIndex(({ id }) => id === stamp);
  return at < 0 ? null : own.slice(at + 1);
}

/** Of the line's measure and part, and those that speak of the whole task; as the ledger has them, oldest first. */
export function entriesOf(
  ledger: readonly ProgressEntry[],
  targetId: string | null,
  partId: string | null,
): ProgressEntry[] {
  return ledger.filter(
    ({ measureId, stageId }) => measureId === null || (measureId === targetId && stageId === partId),
  );
}
