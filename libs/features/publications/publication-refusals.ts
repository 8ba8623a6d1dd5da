import { CalendarMonth, monthOf, CalendarDate } from '@dajuan/domain/calendar';
import { Refusal } from '@dajuan/domain/errors';
import { WorkPlan } from '@dajuan/database/plans';

/** What can be said against publishing upward: Chinese, English. */
const refusals = {
  no_superior: ['本单位没有上级单位，不必上报', 'There is no organisation above to publish to'],
  plan_not_confirmed: ['方案尚未确认，不能上报', 'The plan is not confirmed yet, so there is nothing to publish'],
  month_not_begun: ['该月份尚未开始', 'This month has not begun yet'],
  month_before_plan: ['该月份早于方案开始时间', 'The plan began after this month'],
  already_published: ['本期已上报，更正请填写原因', 'This month is published: say why it is corrected'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export function publicationRefusal(code: keyof typeof refusals, field: string): Refusal {
  const [zh, en] = refusals[code];
  return { code, field, zh, en };
}

/** Why the month's figures of a plan cannot be published on this day, or null. */
export function refuseMonth(
  { state, startsOn }: Pick<WorkPlan, 'state' | 'startsOn'>,
  month: CalendarMonth,
  today: CalendarDate,
): Refusal | null {
  if (state === 'draft') return publicationRefusal('plan_not_confirmed', 'planId');
  if (month > monthOf(today)) return publicationRefusal('month_not_begun', 'month');
  return month < monthOf(startsOn) ? publicationRefusal('month_before_plan', 'month') : null;
}
