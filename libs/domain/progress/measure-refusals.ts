import { Refusal } from '../errors';

/** Why a plan with a measure like this cannot be confirmed, as its drafter reads it. */
const words = {
  not_a_number: { zh: '不是有效数字', en: 'Not a number' },
  weight_not_positive: { zh: '权重应大于0', en: 'A weight must be above 0' },
  mode_not_for_type: { zh: '该类型按现值填报，不能按增量', en: 'This type takes totals, not increments' },
  unit_missing: { zh: '请填写计量单位', en: 'Say the unit' },
  unit_not_a_share: { zh: '比率的单位应为%', en: "A ratio's unit is %" },
  shares_do_not_add_up: {
    zh: '百分比不能累加，请改用比率或时点',
    en: 'Percentages do not add up: use a ratio or a level',
  },
  target_missing: { zh: '请填写目标值', en: 'Say the target' },
  target_negative: { zh: '目标值不能为负', en: 'A target is not negative' },
  baseline_negative: { zh: '基期值不能为负', en: 'A baseline is not negative' },
  target_is_baseline: {
    zh: '目标值与基期值相同，无法计算进度',
    en: 'The target is the baseline: there is no way to go',
  },
  target_below_baseline: {
    zh: '目标值低于基期值，请改用压降',
    en: 'The target is below the baseline: use a reduction',
  },
  target_above_baseline: { zh: '压降的目标值应低于基期值', en: "A reduction's target lies below its baseline" },
  increments_with_baseline: {
    zh: '按增量填报时基期应为0，有基期请填累计数',
    en: 'With increments the baseline is 0: report totals instead',
  },
  range_missing: { zh: '请填写区间上下限', en: 'Say both ends of the range' },
  range_not_ordered: { zh: '区间下限应小于上限', en: 'The low end must lie below the high end' },
  ratio_bound_missing: { zh: '请说明比率是达到、不低于还是不高于', en: 'Say which way the ratio is judged' },
  ratio_target_not_a_share: { zh: '比率目标应在0至100%之间', en: 'The target of a ratio is a share from 0 to 1' },
  ratio_baseline_not_a_share: { zh: '比率基期应在0至100%之间', en: 'The baseline of a ratio is a share from 0 to 1' },
  stages_missing: { zh: '请至少设置一个阶段', en: 'Give at least one stage' },
  stage_target_not_positive: { zh: '阶段目标应大于0', en: "A stage's target must be above 0" },
  milestones_missing: { zh: '请至少设置一个节点', en: 'Give at least one milestone' },
  milestone_date_invalid: { zh: '节点时间不是有效日期', en: 'Not a date' },
  sites_missing: { zh: '请填写点位数', en: 'Say how many sites' },
  site_count_invalid: { zh: '点位数应为正整数', en: 'The number of sites is a whole number above 0' },
  more_names_than_sites: { zh: '点位名称多于点位数', en: 'More sites are named than there are' },
  periods_missing: { zh: '请设置各期要求（每月、每季度几次）', en: 'Say the periods and how many in each' },
  period_count_not_positive: { zh: '每期次数应大于0', en: 'A period wants more than 0' },
  position_not_whole: { zh: '位次应为正整数', en: 'A position is a whole number above 0' },
  component_weights_missing: { zh: '请填写分项权重及起用日期', en: 'Give each component its weight and from when' },
  period_dates_invalid: { zh: '分期目标的时间重复或无效', en: 'Period targets need different valid dates' },
  id_repeated: { zh: '编号重复', en: 'The same id twice' },
} as const;

export type MeasureRefusalCode = keyof typeof words;

/** The refusal of a field, in both languages. */
export function refuse(code: MeasureRefusalCode, field: string): Refusal {
  return { code, field, ...words[code] };
}
