import type { ProgressUpdate, Target } from '../../api/types';
import type { Draft } from './entry';

/**
 * What a correction begins with: everything the update said, of the same day, so that only the mistake is retyped. Its
 * files stay with it.
 */
export function draftOf(update: ProgressUpdate): Draft {
  const { targetId, value, numerator, denominator, stageId, milestoneIds, siteIds, siteCount } = update;
  const entry = { value, numerator, denominator, stageId: stageId ?? undefined, milestoneIds, siteIds, siteCount };
  return {
    entries: targetId ? { [targetId]: { ...entry, isDone: value === 1 } } : {},
    note: update.note,
    nextStep: update.nextStep,
    asOf: update.asOf,
    isEstimate: update.isEstimate,
    files: [],
  };
}

/** The target with what the update ticked open again, so that it can be ticked otherwise. */
export function openedFor(target: Target, { milestoneIds, siteIds }: ProgressUpdate): Target {
  const open = <Line extends { id: string }>(line: Line, ids: string[]) =>
    ids.includes(line.id) ? { ...line, doneOn: null, isWaiting: false } : line;
  return {
    ...target,
    milestones: target.milestones.map((line) => open(line, milestoneIds)),
    sites: target.sites.map((line) => open(line, siteIds)),
  };
}
