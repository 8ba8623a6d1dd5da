import { isCalendarDate } from '../calendar';
import { Refusal } from '../errors';
import { Measure, MeasureType } from './measure';
import { refuse } from './measure-refusals';
import { measureTypes } from './measure-types';

/** A check answers null when it has nothing against the measure. */
type Check = (measure: Measure) => Refusal | null;

/** The first thing that keeps a plan with this measure from being confirmed, or null. */
export function refuseMeasure(measure: Measure): Refusal | null {
  for (const check of [finite, weightAboveZero, mode, unit, ...checksOf[measure.type], periods]) {
    const refusal = check(measure);
    if (refusal) return refusal;
  }
  return null;
}

const finite: Check = (measure) => {
  const numbers: Record<string, number | null> = {
    baseline: measure.baseline,
    target: measure.target,
    weight: measure.weight,
    'sites.count': measure.sites?.count ?? null,
    'range.low': measure.range?.low ?? null,
    'range.high': measure.range?.high ?? null,
    ...numbered('milestones', 'weight', measure.milestones),
    ...numbered('stages', 'weight', measure.stages),
    ...numbered('stages', 'target', measure.stages),
    ...numbered('periodTargets', 'value', measure.periodTargets),
  };
  const field = Object.keys(numbers).find((key) => numbers[key] !== null && !Number.isFinite(numbers[key]));
  return field === undefined ? null : refuse('not_a_number', field);
};

const weightAboveZero: Check = (measure) => {
  const weights = {
    weight: measure.weight,
    ...numbered('milestones', 'weight', measure.milestones),
    ...numbered('stages', 'weight', measure.stages),
  };
  const field = Object.entries(weights).find(([, weight]) => weight <= 0)?.[0];
  return field === undefined ? null : refuse('weight_not_positive', field);
};

const mode: Check = (measure) =>
  measureTypes[measure.type].modes.includes(measure.entryMode) ? null : refuse('mode_not_for_type', 'entryMode');

/** What is counted needs a unit; only a share or a level may be a percentage: percentages are never added up. */
const unit: Check = (measure) => {
  if (countsUnits.has(measure.type) && (measure.unit ?? '').trim() === '') {
    return refuse('unit_missing', 'unit');
  }
  const isShare = measure.unit === '%' || measure.unit === '％';
  if (measure.type === 'ratio' && measure.unit !== null && !isShare) {
    return refuse('unit_not_a_share', 'unit');
  }
  if (isShare && addsUp(measure)) {
    return refuse('shares_do_not_add_up', 'unit');
  }
  return null;
};

const countsUnits: ReadonlySet<MeasureType> = new Set([
  'cumulative',
  'level',
  'reduction',
  'ceiling',
  'floor',
  'range',
  'stages',
  'sites',
  'recurring',
  'dynamic_zero',
]);

function addsUp(measure: Measure): boolean {
  return measure.type === 'sites' || (measure.type !== 'ratio' && measure.entryMode === 'increment');
}

const targetGiven: Check = (measure) => (measure.target === null ? refuse('target_missing', 'target') : null);

const targetNotNegative: Check = ({ target, baseline }) => {
  if (target !== null && target < 0) return refuse('target_negative', 'target');
  if (baseline !== null && baseline < 0) return refuse('baseline_negative', 'baseline');
  return null;
};

const targetAwayFromBaseline: Check = (measure) =>
  measure.target === (measure.baseline ?? 0) ? refuse('target_is_baseline', 'target') : null;

const targetAbove: Check = (measure) =>
  (measure.target ?? 0) < (measure.baseline ?? 0) ? refuse('target_below_baseline', 'target') : null;

const targetBelow: Check = (measure) =>
  (measure.target ?? 0) > (measure.baseline ?? 0) ? refuse('target_above_baseline', 'target') : null;

/** Increments are added up from nothing, so A − B would take the baseline off twice. */
const incrementsFromNothing: Check = (measure) =>
  measure.entryMode === 'increment' && (measure.baseline ?? 0) !== 0
    ? refuse('increments_with_baseline', 'baseline')
    : null;

const rangeOrdered: Check = ({ range }) => {
  if (range === null) return refuse('range_missing', 'range');
  return range.low < range.high ? null : refuse('range_not_ordered', 'range');
};

const ratioGiven: Check = ({ ratioBound, target, baseline }) => {
  if (ratioBound === null) return refuse('ratio_bound_missing', 'ratioBound');
  if ((target ?? 0) < 0 || (target ?? 0) > 1) return refuse('ratio_target_not_a_share', 'target');
  if ((baseline ?? 0) < 0 || (baseline ?? 0) > 1) return refuse('ratio_baseline_not_a_share', 'baseline');
  return null;
};

const ratioLevelMoves: Check = (measure) =>
  measure.ratioBound === 'level' ? (targetAwayFromBaseline(measure) ?? targetAbove(measure)) : null;

const stagesGiven: Check = ({ stages }) => {
  if (stages.length === 0) return refuse('stages_missing', 'stages');
  const index = stages.findIndex((stage) => stage.target <= 0);
  if (index >= 0) return refuse('stage_target_not_positive', `stages.${index}.target`);
  return refuseRepeated(
    stages.map((stage) => stage.id),
    'stages',
  );
};

const milestonesGiven: Check = ({ milestones }) => {
  if (milestones.length === 0) return refuse('milestones_missing', 'milestones');
  const index = milestones.findIndex((milestone) => milestone.dueOn !== null && !isCalendarDate(milestone.dueOn));
  if (index >= 0) return refuse('milestone_date_invalid', `milestones.${index}.dueOn`);
  return refuseRepeated(
    milestones.map((milestone) => milestone.id),
    'milestones',
  );
};

const sitesGiven: Check = ({ sites }) => {
  if (sites === null) return refuse('sites_missing', 'sites');
  if (!Number.isInteger(sites.count) || sites.count < 1) return refuse('site_count_invalid', 'sites.count');
  if (sites.named.length > sites.count) return refuse('more_names_than_sites', 'sites.named');
  return refuseRepeated(
    sites.named.map((site) => site.id),
    'sites.named',
  );
};

const periods: Check = ({ periodTargets }) => {
  const inOrder = [...periodTargets].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const dates = inOrder.map((period) => period.dueOn);
  if (!dates.every(isCalendarDate) || new Set(dates).size < dates.length) {
    return refuse('period_dates_invalid', 'periodTargets');
  }
  return null;
};

/** A recurring duty is its periods: by which days, and how many in each. */
const periodsGiven: Check = ({ recurrence, periodTargets }) => {
  if (recurrence === null && periodTargets.length === 0) return refuse('periods_missing', 'recurrence');
  if (recurrence !== null && !(recurrence.count > 0)) return refuse('period_count_not_positive', 'recurrence.count');
  const index = periodTargets.findIndex(({ value }) => value <= 0);
  return index < 0 ? null : refuse('period_count_not_positive', `periodTargets.${index}.value`);
};

const positionPossible: Check = ({ target }) =>
  target === null || (Number.isInteger(target) && target >= 1) ? null : refuse('position_not_whole', 'target');

const componentsPossible: Check = ({ components }) => {
  const index = components.findIndex(
    ({ weights }) => weights.length === 0 || !weights.every(({ from }) => isCalendarDate(from)),
  );
  if (index >= 0) return refuse('component_weights_missing', `components.${index}.weights`);
  return refuseRepeated(
    components.map((component) => component.id),
    'components',
  );
};

const growth = [targetGiven, targetAwayFromBaseline];
const bound = [targetGiven, targetNotNegative];

/** What each type asks beyond what all ask, in the order a person would fill it in. */
const checksOf: Readonly<Record<MeasureType, readonly Check[]>> = {
  cumulative: [...growth, targetNotNegative, targetAbove, incrementsFromNothing],
  level: [...growth, targetAbove],
  reduction: [...growth, targetNotNegative, targetBelow],
  ceiling: bound,
  floor: bound,
  range: [rangeOrdered],
  ratio: [targetGiven, ratioGiven, ratioLevelMoves],
  stages: [stagesGiven],
  milestones: [milestonesGiven],
  sites: [sitesGiven],
  binary: [],
  recurring: [periodsGiven],
  dynamic_zero: [],
  rank: [positionPossible],
  index: [componentsPossible],
  unquantified: [],
};

function refuseRepeated(ids: readonly string[], field: string): Refusal | null {
  return new Set(ids).size === ids.length ? null : refuse('id_repeated', field);
}

function numbered<K extends string>(list: string, key: K, rows: readonly Record<K, number>[]): Record<string, number> {
  return Object.fromEntries(rows.map((row, index) => [`${list}.${index}.${key}`, row[key]]));
}
