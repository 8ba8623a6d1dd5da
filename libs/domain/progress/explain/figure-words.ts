import { AchievementNote, ExclusionReason } from '../achievement';
import { LeftOutReason } from '../roll-up-figures';
import { Words } from './formula';

const words = (zh: string, en: string): Words => ({ zh, en });

/** What the letters of formulas are called. */
export const names = {
  actual: words('现值', 'actual'),
  actualOf: words('现值', 'actual'),
  reported: words('已核实的填报', 'as verified'),
  increments: words('现值：各次新增之和', 'actual: the sum of increments'),
  nothingReported: words('现值：尚未填报，按基期计', 'actual: nothing reported, so the baseline'),
  baseline: words('基期值', 'baseline'),
  target: words('目标值', 'target'),
  ceiling: words('控制上限', 'ceiling'),
  floor: words('保持下限', 'floor'),
  low: words('区间下端', 'lower end'),
  high: words('区间上端', 'upper end'),
  ratio: words('比率：分子之和 ÷ 分母之和', 'ratio: Σ numerators ÷ Σ denominators'),
  sitesDone: words('已完成点位', 'sites finished'),
  periodsMet: words('达标期数', 'periods with enough'),
  periodsDue: words('应完成期数', 'periods due'),
  checksClear: words('清零的检查次数', 'checks with none open'),
  checks: words('检查次数', 'checks'),
  sites: words('全部点位', 'all sites'),
  achievement: words('达成率', 'achievement'),
  completion: words('完成率', 'completion'),
  waitingCompletion: words('完成率（含待核）', 'completion with what waits for review'),
  expected: words('序时进度', 'expected progress'),
  gap: words('与序时相差（百分点）', 'against expected, in percentage points'),
  daysGone: words('开始以来的天数', 'days since the start'),
  days: words('开始至完成时限的天数', 'days from start to due date'),
  workingDaysGone: words('开始以来的工作日', 'working days since the start'),
  workingDays: words('开始至完成时限的工作日', 'working days from start to due date'),
  shareBefore: words('前一节点应达', 'expected at the point before'),
  shareAfter: words('后一节点应达', 'expected at the point after'),
  daysSincePoint: words('前一节点以来的天数', 'days since the point before'),
  daysBetweenPoints: words('两节点之间的天数', 'days between the points'),
  lastStep: words('最近一个到期节点应达', 'expected at the last step due'),
} as const;

/** The case of a measure’s rule that applies. */
export const rulesOfMeasures = {
  inside: words('现值在区间之内，计100%', 'Within the range: 100%'),
  outside: words('现值在区间之外，按距离扣减', 'Outside the range: less by its distance'),
  withinCeiling: words('现值不超过控制上限，计100%', 'Not above the ceiling: 100%'),
  aboveNothing: words('上限为零而现值大于零，计0', 'Above a ceiling of zero: 0'),
  aboveCeiling: words('现值超过控制上限，按 2 − A/C 计，不低于0', 'Above the ceiling: 2 − A/C, 0 at least'),
  aboveFloor: words('现值不低于保持下限，计100%', 'Not below the floor: 100%'),
  belowFloor: words('现值低于保持下限，按 A/F 计，不低于0', 'Below the floor: A/F, 0 at least'),
  done: words('最近一次核实为已完成', 'Verified as done'),
  notDone: words('尚未核实为完成', 'Not verified as done'),
} as const;

/** The part an entry has in a figure. */
export const entryRoles = {
  counted: words('计入', 'counted'),
  earlier: words('已由后一次取代', 'replaced by a later total'),
  confirmed: words('无变化，沿用原数', 'no change: confirms the figure'),
} as const;

export const exclusionWords: Readonly<Record<ExclusionReason, Words>> = {
  after_day: words('所述日期在此之后', 'speaks of a later day'),
  waiting: words('待审核，不计入正式数', 'waits for review; not in the official figure'),
  returned: words('已退回', 'returned'),
  corrected: words('已被更正', 'corrected since'),
  no_figure: words('没有本指标的数字', 'has no figure of this measure'),
};

export const noteWords: Readonly<Record<AchievementNote, Words>> = {
  no_denominator: words('无基数：分母合计为零，不计算', 'No base: the denominators add up to nothing'),
  never_reported: words('未报：尚无核实的填报', 'Never reported: nothing is verified yet'),
  below_baseline: words('低于基期', 'Below the baseline'),
  over_target: words('超额：完成率按100%计入汇总', 'Over target: counts as 100% in roll-ups'),
  unquantified: words('未量化：没有可计算的指标', 'Unquantified: no measure that can be computed'),
};

export const leftOutWords: Readonly<Record<LeftOutReason, Words>> = {
  cancelled: words('已撤销', 'cancelled'),
  paused: words('暂缓', 'paused'),
  not_started: words('未启动', 'not started'),
  unquantified: words('未量化', 'without a measure'),
  no_value: words('暂无数值', 'without a value'),
};

export const completionRules = {
  verified: words(
    '只计已审核的填报；达成率限于0至100%之间，多个指标按权重加权平均',
    'Verified updates only; achievement kept within 0 and 100%, several measures by their weights',
  ),
  closed: words('按“完成（口径说明）”办结，计100%', 'Closed as completed, with its explanation: 100%'),
} as const;
