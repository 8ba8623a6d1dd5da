import { RateName } from './counted-part';
import { Words } from './formula';

interface RateWords {
  readonly name: Words;
  readonly rule: Words;
  readonly numerator: Words;
  readonly denominator: Words;
}

const words = (zh: string, en: string): Words => ({ zh, en });
const inScope = words('在册任务（不含撤销）', 'tasks in scope, cancelled ones left out');
const dueByNow = words('到期任务', 'tasks due by the day');

/** Every rate: its name, its rule, and what is above and below the line. */
export const rateWords: Readonly<Record<RateName, RateWords>> = {
  closure: {
    name: words('办结率', 'closed'),
    rule: words('已销号任务 ÷ 全部在册任务', 'Verified closed ÷ all in scope'),
    numerator: words('已办结', 'closed'),
    denominator: inScope,
  },
  onTime: {
    name: words('按时办结率', 'closed on time'),
    rule: words('按完成时限办结 ÷ 已到期任务', 'Closed by the due date ÷ due by the day'),
    numerator: words('按时办结', 'closed by the due date'),
    denominator: dueByNow,
  },
  originallyOnTime: {
    name: words('原定按时率', 'originally on time'),
    rule: words('按原定时限办结 ÷ 原定时限已到的任务', 'Closed by the original date ÷ originally due by the day'),
    numerator: words('按原定时限办结', 'closed by the original date'),
    denominator: words('原定时限已到的任务', 'tasks originally due by the day'),
  },
  onSchedule: {
    name: words('序时达标率', 'on schedule'),
    rule: words(
      '差距未到黄线的任务 ÷ 承办中有序时进度的任务',
      'Gap below the yellow bound ÷ active with an expected share',
    ),
    numerator: words('序时达标', 'on schedule'),
    denominator: words('承办中有序时进度的任务', 'active with an expected share'),
  },
  reporting: {
    name: words('反馈率', 'reporting'),
    rule: words('按期报送并通过的期数 ÷ 应报期数', 'Reports accepted on time ÷ reports due'),
    numerator: words('按期报送', 'reports on time'),
    denominator: words('应报期数', 'reports due'),
  },
  coverage: {
    name: words('已报', 'reported'),
    rule: words('本期已报任务 ÷ 本期应报任务', 'Tasks reported ÷ tasks due to report in the period'),
    numerator: words('已报', 'reported'),
    denominator: words('应报', 'due to report'),
  },
};

/** Why a rate does not ask a task. */
export const outsideRates: Readonly<Record<RateName, Words>> = {
  closure: words('不在册', 'not in scope'),
  onTime: words('未到完成时限', 'not due yet'),
  originallyOnTime: words('未到原定时限', 'not originally due yet'),
  onSchedule: words('不在承办中或没有序时进度', 'not active, or nothing expected'),
  reporting: words('尚无应报期', 'no report due yet'),
  coverage: words('本期不需填报', 'no report asked this period'),
};

/** The part a child has in a roll-up's figure. */
export const rateRoles = {
  counted: words('计入', 'counted'),
  met: words('达到', 'met'),
  unmet: words('未达到', 'not met'),
} as const;

const weighted = words(
  '各任务完成率按权重加权平均；未指定权重时每项任务计1，部门按其有数值的任务数计',
  'The mean of completions by weight: 1 a task where none is set, a department by its tasks with a value',
);

export const weightedRules = {
  completion: weighted,
  waitingCompletion: words(`${weighted.zh}；待审核的填报按已通过计`, `${weighted.en}; waiting updates as if accepted`),
  expected: words('各任务序时进度，与完成进度用同样的任务和权重平均', 'Expected shares by the same tasks and weights'),
  gap: words('完成进度减序时进度，以百分点计；负数为落后', 'Done less expected, in points; below 0 is behind'),
} as const;
