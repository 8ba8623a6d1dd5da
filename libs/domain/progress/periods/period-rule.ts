import { Refusal } from '../../errors';
import { ReportRule } from '../reports-due';

/** How long a reporting period is: 周 · 月 · 季 · 半年 · 年, by the calendar. */
export type PeriodLength = 'week' | 'month' | 'quarter' | 'half' | 'year';

/** What a plan settles about its reporting periods. */
export interface PeriodRule {
  readonly every: PeriodLength;
  /** Locked by itself on this working day after the period's report day, and never before it is over; null: by hand only. */
  readonly lockAfterWorkingDays: number | null;
}

const longestWait = 30;

/** The plan's own rule, or where it says nothing its report cadence: weeks for weekly reports, months for all others. */
export function periodRuleOf({ periods, reports }: { periods?: PeriodRule; reports: ReportRule }): PeriodRule {
  return periods ?? { every: reports.cadence === 'weekly' ? 'week' : 'month', lockAfterWorkingDays: null };
}

/** Why the rule cannot be, or null. */
export function refusePeriodRule({ lockAfterWorkingDays: wait }: PeriodRule): Refusal | null {
  if (wait === null || (Number.isInteger(wait) && wait >= 0 && wait <= longestWait)) return null;
  return {
    code: 'working_days_outside',
    field: 'periods.lockAfterWorkingDays',
    zh: `应为0至${longestWait}个工作日`,
    en: `From 0 to ${longestWait} working days`,
  };
}
