import { Measure } from './measure';
import { ProgressEntry } from './progress-entry';

/**
 * Whether the figure that the entries make, oldest first, rests on an estimate 预计: any of those summed up, or the last
 * total, of each stage its own. A later total or a correction takes its place.
 */
export function restsOnEstimate({ entryMode }: Pick<Measure, 'entryMode'>, entries: readonly ProgressEntry[]): boolean {
  if (entryMode === 'increment') return entries.some(({ isEstimate }) => isEstimate);
  const last = new Map(entries.map((entry) => [entry.stageId, entry]));
  return [...last.values()].some(({ isEstimate }) => isEstimate);
}
