import { isCalendarDate } from '../calendar';
import { Refusal } from '../errors';
import { Measure, MeasureType } from './measure';
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
  return field === undefined ? null : refusal('not_a_number', field, '不是有效数字', 'Not a number');
};

const weightAboveZero: Check = (measure) => {
  const weights = {
    weight: measure.weight,
    ...numbered('milestones', 'weight', measure.milestones),
    ...numbered('stages', 'weight', measure.stages),
  };
  const field = Object.entries(weights).find(([, weight]) => weight <= 0)?.[0];
  return field === undefined ? null : refusal('weight_not_positive', field, '权重应大于0', 'A weight must be above 0');
};

const mode: Check = (measure) =>
  measureTypes[measure.type].modes.includes(measure.entryMode)
    ? null
    : refusal(
        'mode_not_for_type',
        'entryMode',
        '该类型按现值填报，不能按增量',
        'This type takes totals, not increments',
      );

/** What is counted needs a unit; only a share or a level may be a percentage: percentages are never added up. */
const unit: Check = (measure) => {
  if (countsUnits.has(measure.type) && (measure.unit ?? '').trim() === '') {
    return refusal('unit_missing', 'unit', '请填写计量单位', 'Say the unit');
  }
  const isShare = measure.unit === '%' || measure.unit === '％';
  if (measure.type === 'ratio' && measure.unit !== null && !isShare) {
    return refusal('unit_not_a_share', 'unit', '比率的单位应为%', "A ratio's unit is %");
  }
  if (isShare && addsUp(measure)) {
    return refusal(
      'shares_do_not_add_up',
      'unit',
      '百分比不能累加，请改用比率或时点',
      'Percentages do not add up: use a ratio or a level',
    );
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
]);

function addsUp(measure: Measure): boolean {
  return measure.type === 'sites' || (measure.type !== 'ratio' && measure.entryMode === 'increment');
}

const targetGiven: Check = (measure) =>
  measure.target === null ? refusal('target_missing', 'target', '请填写目标值', 'Say the target') : null;

const targetNotNegative: Check = ({ target, baseline }) => {
  if (target !== null && target < 0)
    return refusal('target_negative', 'target', '目标值不能为负', 'A target is not negative');
  if (baseline !== null && baseline < 0)
    return refusal('baseline_negative', 'baseline', '基期值不能为负', 'A baseline is not negative');
  return null;
};

const targetAwayFromBaseline: Check = (measure) =>
  measure.target === (measure.baseline ?? 0)
    ? refusal(
        'target_is_baseline',
        'target',
        '目标值与基期值相同，无法计算进度',
        'The target is the baseline: there is no way to go',
      )
    : null;

const targetAbove: Check = (measure) =>
  (measure.target ?? 0) < (measure.baseline ?? 0)
    ? refusal(
        'target_below_baseline',
        'target',
        '目标值低于基期值，请改用压降',
        'The target is below the baseline: use a reduction',
      )
    : null;

const targetBelow: Check = (measure) =>
  (measure.target ?? 0) > (measure.baseline ?? 0)
    ? refusal(
        'target_above_baseline',
        'target',
        '压降的目标值应低于基期值',
        "A reduction's target lies below its baseline",
      )
    : null;

/** Increments are added up from nothing, so A − B would take the baseline off twice. */
const incrementsFromNothing: Check = (measure) =>
  measure.entryMode === 'increment' && (measure.baseline ?? 0) !== 0
    ? refusal(
        'increments_with_baseline',
        'baseline',
        '按增量填报时基期应为0，有基期请填累计数',
        'With increments the baseline is 0: report totals instead',
      )
    : null;

const rangeOrdered: Check = ({ range }) => {
  if (range === null) return refusal('range_missing', 'range', '请填写区间上下限', 'Say both ends of the range');
  return range.low < range.high
    ? null
    : refusal('range_not_ordered', 'range', '区间下限应小于上限', 'The low end must lie below the high end');
};

const ratioGiven: Check = ({ ratioBound, target, baseline }) => {
  if (ratioBound === null)
    return refusal(
      'ratio_bound_missing',
      'ratioBound',
      '请说明比率是达到、不低于还是不高于',
      'Say which way the ratio is judged',
    );
  if ((target ?? 0) < 0 || (target ?? 0) > 1)
    return refusal(
      'ratio_target_not_a_share',
      'target',
      '比率目标应在0至100%之间',
      'The target of a ratio is a share from 0 to 1',
    );
  if ((baseline ?? 0) < 0 || (baseline ?? 0) > 1)
    return refusal(
      'ratio_baseline_not_a_share',
      'baseline',
      '比率基期应在0至100%之间',
      'The baseline of a ratio is a share from 0 to 1',
    );
  return null;
};

const ratioLevelMoves: Check = (measure) =>
  measure.ratioBound === 'level' ? (targetAwayFromBaseline(measure) ?? targetAbove(measure)) : null;

const stagesGiven: Check = ({ stages }) => {
  if (stages.length === 0) return refusal('stages_missing', 'stages', '请至少设置一个阶段', 'Give at least one stage');
  const index = stages.findIndex((stage) => stage.target <= 0);
  if (index >= 0)
    return refusal(
      'stage_target_not_positive',
      `stages.${index}.target`,
      '阶段目标应大于0',
      "A stage's target must be above 0",
    );
  return refuseRepeated(
    stages.map((stage) => stage.id),
    'stages',
  );
};

const milestonesGiven: Check = ({ milestones }) => {
  if (milestones.length === 0)
    return refusal('milestones_missing', 'milestones', '请至少设置一个节点', 'Give at least one milestone');
  const index = milestones.findIndex((milestone) => milestone.dueOn !== null && !isCalendarDate(milestone.dueOn));
  if (index >= 0)
    return refusal('milestone_date_invalid', `milestones.${index}.dueOn`, '节点时间不是有效日期', 'Not a date');
  return refuseRepeated(
    milestones.map((milestone) => milestone.id),
    'milestones',
  );
};

const sitesGiven: Check = ({ sites }) => {
  if (sites === null) return refusal('sites_missing', 'sites', '请填写点位数', 'Say how many sites');
  if (!Number.isInteger(sites.count) || sites.count < 1)
    return refusal(
      'site_count_invalid',
      'sites.count',
      '点位数应为正整数',
      'The number of sites is a whole number above 0',
    );
  if (sites.named.length > sites.count)
    return refusal('more_names_than_sites', 'sites.named', '点位名称多于点位数', 'More sites are named than there are');
  return refuseRepeated(
    sites.named.map((site) => site.id),
    'sites.named',
  );
};

const periods: Check = ({ periodTargets }) => {
  const inOrder = [...periodTargets].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const dates = inOrder.map((period) => period.dueOn);
  if (!dates.every(isCalendarDate) || new Set(dates).size < dates.length) {
    return refusal(
      'period_dates_invalid',
      'periodTargets',
      '分期目标的时间重复或无效',
      'Period targets need different valid dates',
    );
  }
  return null;
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
  unquantified: [],
};

function refuseRepeated(ids: readonly string[], field: string): Refusal | null {
  return new Set(ids).size === ids.length ? null : refusal('id_repeated', field, '编号重复', 'The same id twice');
}

function numbered<K extends string>(list: string, key: K, rows: readonly Record<K, number>[]): Record<string, number> {
  return Object.fromEntries(rows.map((row, index) => [`${list}.${index}.${key}`, row[key]]));
}

function refusal(code: string, field: string, zh: string, en: string): Refusal {
  return { code, field, zh, en };
}
