import { WorkPlanState } from '@dajuan/database/plans';
import { CalendarDate, CalendarMonth, monthOf } from '@dajuan/domain/calendar';
import { Refusal } from '@dajuan/domain/errors';

/** Why there can be no such report on this day, or null: a draft has no figures, and nor has a month to come. */
export function refuseReport(plan: WorkPlanState, month: CalendarMonth, today: CalendarDate): Refusal | null {
  if (plan === 'draft') {
    return {
      code: 'plan_not_confirmed',
      field: 'planId',
      zh: '方案尚未确认，不能生成通报',
      en: 'The plan is not confirmed yet, so there is nothing to report on',
    };
  }
  if (month > monthOf(today)) {
    return { code: 'month_not_begun', field: 'month', zh: '该月份尚未开始', en: 'This month has not begun yet' };
  }
  return null;
}
