import { CalendarDate, isCalendarDate } from '../calendar';
import { Refusal } from '../errors';
import { countableEntries } from './countable-entries';
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
    : refusal('wrong_measure', 'measureId', '填报的不是本指标', 'The entry is for another measure');

const dayPossible: Check = ({ asOf }, _measure, { today, startsOn }) => {
  if (!isCalendarDate(asOf)) return refusal('date_invalid', 'asOf', '不是有效日期', 'Not a date');
  if (asOf > today) return refusal('date_in_future', 'asOf', '数据截至日期不能晚于今天', 'The day lies in the future');
  return asOf < startsOn
    ? refusal('date_before_start', 'asOf', '数据截至日期早于任务开始', 'The day lies before the start')
    : null;
};

const kindFits: Check = ({ kind }, _measure, _context, rule) =>
  kind === 'no_change' || kind === rule.entryKind
    ? null
    : refusal(
        'kind_not_for_type',
        'kind',
        `${rule.zh}类指标不能这样填报`,
        `A measure of type ${rule.en} is not reported like this`,
      );

const unitFits: Check = (_entry, { unit }, { givenUnit }) =>
  givenUnit === null || givenUnit === unit
    ? null
    : refusal('unit_mismatch', 'unit', `单位应为${unit ?? '空'}`, `The unit is ${unit ?? 'none'}, not ${givenUnit}`);

const numbersFinite: Check = (entry) => {
  const field = (['value', 'numerator', 'denominator', 'siteCount'] as const).find(
    (name) => entry[name] !== null && !Number.isFinite(entry[name]),
  );
  return field ? refusal('not_a_number', field, '不是有效数字', 'Not a number') : null;
};

const figureGiven: Check = (entry, measure) => {
  if (entry.kind !== 'figure') return null;
  if (measure.type === 'ratio') {
    const field = entry.numerator === null ? 'numerator' : 'denominator';
    return entry[field] === null
      ? refusal(`${field}_missing`, field, '请填写分子和分母', 'Give numerator and denominator')
      : null;
  }
  if (entry.value === null) return refusal('value_missing', 'value', '请填写数值', 'Give a figure');
  if (measure.type === 'binary' && entry.value !== 0 && entry.value !== 1) {
    return refusal('not_yes_or_no', 'value', '只能填已完成或未完成', 'Done or not done, 1 or 0');
  }
  return null;
};

const ratioPossible: Check = ({ kind, numerator, denominator }, measure) => {
  if (kind !== 'figure' || measure.type !== 'ratio' || numerator === null || denominator === null) return null;
  if (numerator < 0) return refusal('progress_below_zero', 'numerator', '不能小于0', 'Not below 0');
  if (denominator < 0) return refusal('progress_below_zero', 'denominator', '不能小于0', 'Not below 0');
  return numerator > denominator
    ? refusal('numerator_above_denominator', 'numerator', '分子不能大于分母', 'The numerator is above the denominator')
    : null;
};

const notBelowZero: Check = ({ kind, value }, _measure, _context, rule) =>
  kind === 'figure' && value !== null && value < 0 && !rule.mayBeNegative
    ? refusal(
        'progress_below_zero',
        'value',
        '进展不能小于0，前期有误请用更正',
        'Progress is not below 0; correct the earlier entry',
      )
    : null;

const stageKnown: Check = ({ kind, stageId }, measure) => {
  if (kind !== 'figure' || measure.type !== 'stages') return null;
  return measure.stages.some((stage) => stage.id === stageId)
    ? null
    : refusal('stage_unknown', 'stageId', '没有这个阶段', 'There is no such stage');
};

const milestonesKnown: Check = ({ kind, milestoneIds }, measure) => {
  if (kind !== 'milestones') return null;
  if (milestoneIds.length === 0)
    return refusal('milestones_missing', 'milestoneIds', '请勾选完成的节点', 'Tick what was reached');
  const known = new Set(measure.milestones.map((milestone) => milestone.id));
  const index = milestoneIds.findIndex((id) => !known.has(id));
  return index < 0
    ? null
    : refusal('milestone_unknown', `milestoneIds.${index}`, '没有这个节点', 'There is no such milestone');
};

const sitesKnown: Check = ({ kind, siteIds, siteCount }, measure) => {
  if (kind !== 'sites') return null;
  if (siteIds.length === 0 && siteCount === null) {
    return refusal(
      'sites_missing',
      'siteIds',
      '请勾选完成的点位或填写个数',
      'Tick the sites finished or give their number',
    );
  }
  const known = new Set(measure.sites?.named.map((site) => site.id));
  const index = siteIds.findIndex((id) => !known.has(id));
  if (index >= 0) return refusal('site_unknown', `siteIds.${index}`, '没有这个点位', 'There is no such site');
  if (siteCount === null) return null;
  if (siteCount < 0) return refusal('progress_below_zero', 'siteCount', '点位数不能小于0', 'Not below 0');
  if (!Number.isInteger(siteCount))
    return refusal('site_count_not_whole', 'siteCount', '点位数应为整数', 'A whole number of sites');
  return siteCount < siteIds.length
    ? refusal('fewer_than_ticked', 'siteCount', '个数少于勾选的点位', 'Fewer than the sites ticked')
    : null;
};

const correctsStanding: Check = ({ corrects, measureId }, _measure, { ledger }) => {
  if (corrects === null) return null;
  const wrong = ledger.find((earlier) => earlier.id === corrects);
  if (!wrong || wrong.measureId !== measureId) {
    return refusal('correction_of_unknown', 'corrects', '找不到要更正的填报', 'There is no such entry to correct');
  }
  if (wrong.review === 'returned') {
    return refusal(
      'correction_of_returned',
      'corrects',
      '该填报已退回，请重新填报',
      'That entry was returned: report anew',
    );
  }
  return ledger.some((other) => other.corrects === corrects && other.review !== 'returned')
    ? refusal(
        'already_corrected',
        'corrects',
        '该填报已有更正，请更正最新一条',
        'Already corrected: correct the latest entry',
      )
    : null;
};

/** With what is accepted and waiting, the sites or the sum may not pass what there is, nor fall below zero. */
const wholePossible: Check = (entry, measure, context, rule) => {
  if (rule.entryKind !== 'sites' || measure.sites === null || entry.kind !== 'sites') return null;
  const done = sitesDone(standingWith(entry, context, rule), measure.entryMode);
  return done > measure.sites.count
    ? refusal(
        'more_than_all_sites',
        'siteCount',
        `完成点位数超过总数${measure.sites.count}`,
        `More than all ${measure.sites.count} sites`,
      )
    : null;
};

const checks: readonly Check[] = [
  ofThisMeasure,
  dayPossible,
  kindFits,
  unitFits,
  numbersFinite,
  figureGiven,
  ratioPossible,
  notBelowZero,
  stageKnown,
  milestonesKnown,
  sitesKnown,
  correctsStanding,
  wholePossible,
];

function standingWith(entry: ProposedEntry, context: EntryContext, rule: MeasureRule): readonly ProgressEntry[] {
  const proposed: ProgressEntry = { ...entry, id: 'proposed', reportedAt: new Date(8.64e15), review: 'waiting' };
  const own = context.ledger.filter((earlier) => earlier.measureId === entry.measureId);
  return countableEntries([...own, proposed], rule.entryKind, { day: context.today, including: 'waiting' }).figures;
}

function refusal(code: string, field: string, zh: string, en: string): Refusal {
  return { code, field, zh, en };
}
