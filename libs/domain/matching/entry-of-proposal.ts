import { CalendarDate } from '../calendar';
import { Refusal } from '../errors';
import { achieve, Measure, ProgressEntry, ProposedEntry, sumOf } from '../progress';
import { ProposedFigure } from './propose-entries';

/**
 * The entry that takes a measure from what its ledger holds to the total a review tells, as the measure is reported:
 * what is still missing where it takes increments, the total itself otherwise. Entries that wait for review count as
 * held, so that nothing is counted twice. Refused where a share has no counts, and where the ledger holds more already.
 */
export function entryOfProposal(
  measure: Measure,
  proposed: ProposedFigure,
  ledger: readonly ProgressEntry[],
  asOf: CalendarDate,
): ProposedEntry | Refusal {
  if (proposed.statedShare !== null && proposed.numerator === null) return needsCounts;
  const { statedShare: _statedShare, ...figure } = proposed;
  const entry: ProposedEntry = { ...figure, isEstimate: false, asOf, corrects: null };
  if (measure.entryMode === 'total') return entry;
  const held = heldBy(measure, proposed.stageId, ledger, asOf);
  const missing = { ...entry, siteIds: entry.siteIds.filter((id) => !held.siteIds.has(id)) };
  for (const field of counted) {
    const total = entry[field];
    if (total === null) continue;
    if (total < held[field]) return ledgerHoldsMore(field);
    missing[field] = sumOf([total, -held[field]]);
  }
  const isNothing = entry.kind === 'sites' && missing.siteIds.length === 0 && !missing.siteCount;
  return isNothing ? { ...missing, kind: 'no_change', siteCount: null } : missing;
}

export const isRefusal = (answer: ProposedEntry | Refusal): answer is Refusal => 'code' in answer;

const counted = ['value', 'numerator', 'denominator', 'siteCount'] as const;

type Held = Record<(typeof counted)[number], number> & { readonly siteIds: ReadonlySet<string> };

function heldBy(measure: Measure, stageId: string | null, ledger: readonly ProgressEntry[], day: CalendarDate): Held {
  const { actual, usedEntryIds } = achieve(measure, ledger, { day, including: 'waiting' });
  const used = ledger.filter((entry) => usedEntryIds.includes(entry.id) && entry.stageId === stageId);
  const sum = (field: 'value' | 'numerator' | 'denominator') => sumOf(used.map((entry) => entry[field] ?? 0));
  return {
    value: sum('value'),
    numerator: sum('numerator'),
    denominator: sum('denominator'),
    siteCount: actual ?? 0,
    siteIds: new Set(used.flatMap((entry) => entry.siteIds)),
  };
}

const needsCounts: Refusal = {
  code: 'rate_incomplete',
  field: 'numerator',
  zh: '文中只有比率，请补填分子和分母',
  en: 'The text tells the rate alone: give numerator and denominator',
};

function ledgerHoldsMore(field: string): Refusal {
  const words = {
    zh: '台账已有数大于文中数，请核对后用更正填报',
    en: 'The ledger holds more than the text tells: correct it',
  };
  return { code: 'below_last_total', field, ...words };
}
