import { CalendarDate, isCalendarDate } from '../calendar';
import { Refusal } from '../errors';
import { countableEntries } from './countable-entries';
import { refuse, refuseFallingTotal } from './entry-refusals';
import { restsOnEstimate } from './estimate';
import { quantityOf } from './figure';
import { sitesDone } from './figures-of-lists';
import { Measure } from './measure';
import { MeasureRule, measureTypes } from './measure-types';
import { ProgressEntry } from './progress-entry';

/** An entry before it is in the ledger. */
export type ProposedEntry = Omit<ProgressEntry, 'id' | 'reportedAt' | 'review'>;

export interface EntryContext {
  readonly today: CalendarDate;
  /** The task's first day: nothing is reported of a day before it. */
  readonly startsOn: CalendarDate;
  /** The task's ledger so far. */
  readonly ledger: readonly ProgressEntry[];
  /** The unit the figure was given in, where it came from a document or a table; null: the measure's own. */
  readonly givenUnit: string | null;
}

type Check = (entry: ProposedEntry, measure: Measure, context: EntryContext, rule: MeasureRule) => Refusal | null;

/** The first thing that keeps the entry out of the ledger, or null. The entry must name this measure. */
export function refuseEntry(measure: Measure, entry: ProposedEntry, context: EntryContext): Refusal | null {
  const rule = measureTypes[measure.type];
  for (const check of checks) {
    const refused = check(entry, measure, context, rule);
    if (refused) return refused;
  }
  return null;
}

const ofThisMeasure: Check = (entry, measure) =>
  entry.measureId === measure.id || (entry.kind === 'no_change' && entry.measureId === null)
    ? null
    : refuse('wrong_measure', 'measureId');

const dayPossible: Check = ({ asOf }, _measure, { today, startsOn }) => {
  if (!isCalendarDate(asOf)) return refuse('date_invalid', 'asOf');
  if (asOf > today) return refuse('date_in_future', 'asOf');
  return asOf < startsOn ? refuse('date_before_start', 'asOf') : null;
};

const kindFits: Check = ({ kind }, _measure, _context, rule) =>
  kind === 'no_change' || kind === rule.entryKind ? null : refuse('kind_not_for_type', 'kind');

const unitFits: Check = (_entry, { unit }, { givenUnit }) =>
  givenUnit === null || givenUnit === unit ? null : refuse('unit_mismatch', 'unit');

const numbersFinite: Check = (entry) => {
  const field = (['value', 'numerator', 'denominator', 'siteCount'] as const).find(
    (name) => entry[name] !== null && !Number.isFinite(entry[name]),
  );
  return field ? refuse('not_a_number', field) : null;
};

const figureGiven: Check = (entry, measure) => {
  if (entry.kind !== 'figure') return null;
  if (measure.type === 'ratio') {
    const field = entry.numerator === null ? 'numerator' : 'denominator';
    return entry[field] === null ? refuse('rate_incomplete', field) : null;
  }
  const isBenchmark = measure.type === 'index' && entry.stageId === null && entry.denominator !== null;
  if (entry.value === null && !isBenchmark) return refuse('value_missing', 'value');
  if (measure.type === 'rank' && !isPosition(entry)) return refuse('position_impossible', 'value');
  if (measure.type === 'binary' && entry.value !== 0 && entry.value !== 1) {
    return refuse('not_yes_or_no', 'value');
  }
  return null;
};

const estimateOfFigure: Check = ({ kind, isEstimate }, { type }) =>
  isEstimate && (kind !== 'figure' || type === 'binary') ? refuse('estimate_without_figure', 'isEstimate') : null;

/** From 1 up to the number of peers, where that is given. */
function isPosition({ value, denominator }: ProposedEntry): boolean {
  return value !== null && Number.isInteger(value) && value >= 1 && (denominator === null || value <= denominator);
}

const ratioPossible: Check = ({ kind, numerator, denominator }, measure) => {
  if (kind !== 'figure' || measure.type !== 'ratio' || numerator === null || denominator === null) return null;
  if (numerator < 0) return refuse('progress_below_zero', 'numerator');
  if (denominator < 0) return refuse('progress_below_zero', 'denominator');
  return numerator > denominator ? refuse('numerator_above_denominator', 'numerator') : null;
};

const notBelowZero: Check = ({ kind, value }, _measure, _context, rule) =>
  kind === 'figure' && value !== null && value < 0 && !rule.mayBeNegative
    ? refuse('progress_below_zero', 'value')
    : null;

const stageKnown: Check = ({ kind, stageId }, measure) => {
  if (kind !== 'figure') return null;
  const known = measure.type === 'stages' ? measure.stages : measure.type === 'index' ? measure.components : null;
  if (known === null || (measure.type === 'index' && stageId === null)) return null;
  return known.some(({ id }) => id === stageId) ? null : refuse('stage_unknown', 'stageId');
};

const milestonesKnown: Check = ({ kind, milestoneIds }, measure) => {
  if (kind !== 'milestones') return null;
  if (milestoneIds.length === 0) return refuse('milestones_not_ticked', 'milestoneIds');
  const known = new Set(measure.milestones.map((milestone) => milestone.id));
  const index = milestoneIds.findIndex((id) => !known.has(id));
  return index < 0 ? null : refuse('milestone_unknown', `milestoneIds.${index}`);
};

const sitesKnown: Check = ({ kind, siteIds, siteCount }, measure) => {
  if (kind !== 'sites') return null;
  if (siteIds.length === 0 && siteCount === null) {
    return refuse('sites_not_given', 'siteIds');
  }
  const known = new Set(measure.sites?.named.map((site) => site.id));
  const index = siteIds.findIndex((id) => !known.has(id));
  if (index >= 0) return refuse('site_unknown', `siteIds.${index}`);
  if (siteCount === null) return null;
  if (siteCount < 0) return refuse('progress_below_zero', 'siteCount');
  if (!Number.isInteger(siteCount)) return refuse('site_count_not_whole', 'siteCount');
  return siteCount < siteIds.length ? refuse('fewer_than_ticked', 'siteCount') : null;
};

const correctsStanding: Check = ({ corrects, measureId }, _measure, { ledger }) => {
  if (corrects === null) return null;
  const wrong = ledger.find((earlier) => earlier.id === corrects);
  if (!wrong || wrong.measureId !== measureId) {
    return refuse('correction_of_unknown', 'corrects');
  }
  if (wrong.review === 'returned') {
    return refuse('correction_of_returned', 'corrects');
  }
  return ledger.some((other) => other.corrects === corrects && other.review !== 'returned')
    ? refuse('already_corrected', 'corrects')
    : null;
};

/** With what is accepted and waiting, the sites or the sum may not pass what there is, nor fall below zero. */
const wholePossible: Check = (entry, measure, context, rule) => {
  if (rule.entryKind !== 'sites' || measure.sites === null || entry.kind !== 'sites') return null;
  const done = sitesDone(standingWith(entry, context, rule), measure.entryMode);
  return done > measure.sites.count ? refuse('more_than_all_sites', 'siteCount') : null;
};

/** A total of something that only grows, against what was accepted up to its day; a level may fall, and an estimate did. */
const totalNotFalling: Check = ({ kind, value, corrects, measureId, asOf }, measure, { ledger }) => {
  if (measure.type !== 'cumulative' || measure.entryMode !== 'total') return null;
  if (kind !== 'figure' || value === null || corrects !== null) return null;
  const own = ledger.filter((earlier) => earlier.measureId === measureId);
  const { figures } = countableEntries(own, kind, { day: asOf, including: 'verified' });
  if (restsOnEstimate(measure, figures)) return null;
  const last = quantityOf(figures, 'total');
  return last !== null && value < last ? refuseFallingTotal(last, measure.unit) : null;
};

const checks: readonly Check[] = [
  ofThisMeasure,
  dayPossible,
  kindFits,
  unitFits,
  numbersFinite,
  figureGiven,
  estimateOfFigure,
  ratioPossible,
  notBelowZero,
  stageKnown,
  milestonesKnown,
  sitesKnown,
  correctsStanding,
  wholePossible,
  totalNotFalling,
];

function standingWith(entry: ProposedEntry, context: EntryContext, rule: MeasureRule): readonly ProgressEntry[] {
  const proposed: ProgressEntry = { ...entry, id: 'proposed', reportedAt: new Date(8.64e15), review: 'waiting' };
  const own = context.ledger.filter((earlier) => earlier.measureId === entry.measureId);
  return countableEntries([...own, proposed], rule.entryKind, { day: context.today, including: 'waiting' }).figures;
}
