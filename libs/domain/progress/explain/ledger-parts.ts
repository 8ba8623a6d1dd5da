import { Achievement, ExcludedEntry } from '../achievement';
import { Measure } from '../measure';
import { measureTypes } from '../measure-types';
import { ProgressEntry } from '../progress-entry';
import { ExcludedPart, IncludedPart } from './explanation';
import { entryRoles, exclusionWords } from './figure-words';
import { Scale } from './formula';

/** The entries that have a figure of the measure and count in it, oldest first. */
export function countedEntries(achievement: Achievement, ledger: readonly ProgressEntry[]): ProgressEntry[] {
  const byId = new Map(ledger.map((entry) => [entry.id, entry]));
  return achievement.usedEntryIds.flatMap((id) => {
    const entry = byId.get(id);
    return entry && entry.kind !== 'no_change' ? [entry] : [];
  });
}

/** Every line of the ledger behind a measure's figure, by the day it speaks of, newest first, and what part it has. */
export function includedEntries(
  measure: Measure,
  achievement: Achievement,
  ledger: readonly ProgressEntry[],
): IncludedPart[] {
  const counted = countedEntries(achievement, ledger);
  const replaced = new Set(replacedByTotals(measure, counted).map(({ id }) => id));
  const byId = new Map(ledger.map((entry) => [entry.id, entry]));
  return achievement.usedEntryIds
    .flatMap((id) => byId.get(id) ?? [])
    .sort((a, b) => (a.asOf === b.asOf ? Number(a.id < b.id) - Number(a.id > b.id) : a.asOf < b.asOf ? 1 : -1))
    .map((entry) => ({
      ...{ kind: 'entry' as const, id: entry.id, title: '', value: valueOf(measure, entry) },
      ...{ scale: scaleOf(measure), unit: unitOf(measure), weight: null },
      rate: entry.numerator !== null && entry.denominator !== null ? rateOf(entry.numerator, entry.denominator) : null,
      role: entryRoles[entry.kind === 'no_change' ? 'confirmed' : replaced.has(entry.id) ? 'earlier' : 'counted'],
    }));
}

export function excludedEntries(excluded: readonly ExcludedEntry[]): ExcludedPart[] {
  return excluded.map(({ entryId, reason }) => ({
    ...{ kind: 'entry' as const, id: entryId, title: '', reason: exclusionWords[reason] },
  }));
}

/** How the actual of the measure is read: a ratio's is a share. */
export function scaleOf({ type }: Measure): Scale {
  return type === 'ratio' ? 'share' : 'number';
}

export function unitOf({ type, unit }: Measure): string | null {
  return type === 'ratio' ? null : unit;
}

/** With totals the last one holds for its stage; nodes and sites once reached stay reached, so that none is replaced. */
function replacedByTotals(measure: Measure, counted: readonly ProgressEntry[]): ProgressEntry[] {
  if (measure.entryMode !== 'total' || measureTypes[measure.type].entryKind !== 'figure') return [];
  return counted.filter((entry, index) => counted.slice(index + 1).some(({ stageId }) => stageId === entry.stageId));
}

/** What the entry itself says, where that is one number. */
function valueOf({ type }: Measure, entry: ProgressEntry): number | null {
  if (entry.kind === 'milestones') return entry.milestoneIds.length;
  if (entry.kind === 'sites') return entry.siteCount ?? entry.siteIds.length;
  return type === 'ratio' ? null : entry.value;
}

function rateOf(numerator: number, denominator: number) {
  return { numerator, denominator };
}
