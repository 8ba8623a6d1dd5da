import { Refusal } from '../errors';

/** Why an entry cannot go into the ledger, as its reporter reads it. */
const words = {
  not_a_number: { zh: '不是有效数字', en: 'Not a number' },
  wrong_measure: { zh: '填报的不是本指标', en: 'The entry is for another measure' },
  date_invalid: { zh: '不是有效日期', en: 'Not a date' },
  date_in_future: { zh: '数据截至日期不能晚于今天', en: 'The day lies in the future' },
  date_before_start: { zh: '数据截至日期早于任务开始', en: 'The day lies before the start' },
  kind_not_for_type: { zh: '该类型的指标不能这样填报', en: 'This type of measure is not reported like this' },
  unit_mismatch: { zh: '单位与指标不一致', en: 'The unit is not that of the measure' },
  rate_incomplete: { zh: '请填写分子和分母', en: 'Give numerator and denominator' },
  value_missing: { zh: '请填写数值', en: 'Give a figure' },
  not_yes_or_no: { zh: '只能填已完成或未完成', en: 'Done or not done, 1 or 0' },
  progress_below_zero: {
    zh: '进展不能小于0，前期有误请用更正',
    en: 'Progress is not below 0; correct the earlier entry',
  },
  numerator_above_denominator: { zh: '分子不能大于分母', en: 'The numerator is above the denominator' },
  position_impossible: {
    zh: '位次应为1至参评单位数之间的整数',
    en: 'A position is a whole number from 1 to the number of peers',
  },
  stage_unknown: { zh: '没有这个阶段', en: 'There is no such stage' },
  milestones_not_ticked: { zh: '请勾选完成的节点', en: 'Tick what was reached' },
  milestone_unknown: { zh: '没有这个节点', en: 'There is no such milestone' },
  sites_not_given: { zh: '请勾选完成的点位或填写个数', en: 'Tick the sites finished or give their number' },
  site_unknown: { zh: '没有这个点位', en: 'There is no such site' },
  site_count_not_whole: { zh: '点位数应为整数', en: 'A whole number of sites' },
  fewer_than_ticked: { zh: '个数少于勾选的点位', en: 'Fewer than the sites ticked' },
  more_than_all_sites: { zh: '完成点位数超过总数', en: 'More sites than there are' },
  estimate_without_figure: { zh: '只有数值才能标为预计数', en: 'Only a figure can be an estimate' },
  correction_of_unknown: { zh: '找不到要更正的填报', en: 'There is no such entry to correct' },
  correction_of_returned: { zh: '该填报已退回，请重新填报', en: 'That entry was returned: report anew' },
  already_corrected: { zh: '该填报已有更正，请更正最新一条', en: 'Already corrected: correct the latest entry' },
} as const;

export type EntryRefusalCode = keyof typeof words;

/** The refusal of a field, in both languages. */
export function refuse(code: EntryRefusalCode, field: string): Refusal {
  return { code, field, ...words[code] };
}

/** The refusal of a total to date below `last`, the last one accepted; only a correction may take it back. */
export function refuseFallingTotal(last: number, unit: string | null): Refusal {
  return {
    code: 'total_falls',
    field: 'value',
    zh: `累计数不能小于上次审核通过的${last}${unit ?? ''}，前期有误请用更正`,
    en: `A total is not below the last one accepted, ${last}${unit ? ` ${unit}` : ''}: correct that entry if it was wrong`,
  };
}
