import { CalendarDate } from '../../calendar';
import { Refusal } from '../../errors';
import { PeriodSpan } from './reporting-periods';

/** 未开始 · 进行中 · 待锁定 · 已锁定. */
export type PeriodState = 'upcoming' | 'running' | 'open' | 'locked';

/** A period as far as it settles what it is on a day. */
export type PeriodOnDay = Pick<PeriodSpan, 'startsOn' | 'endsOn'> & { readonly isLocked: boolean };

export function periodState({ startsOn, endsOn, isLocked }: PeriodOnDay, today: CalendarDate): PeriodState {
  if (isLocked) return 'locked';
  if (today < startsOn) return 'upcoming';
  return today <= endsOn ? 'running' : 'open';
}

/** The locked period an entry came too late for: it speaks of a day in it and came after the lock. Null: in time. */
export function lateFor<Period extends PeriodSpan & { readonly lockedAt: Date }>(
  entry: { readonly asOf: CalendarDate; readonly reportedAt: Date },
  locked: readonly Period[],
): Period | null {
  const isLate = ({ startsOn, endsOn, lockedAt }: Period) =>
    entry.asOf >= startsOn && entry.asOf <= endsOn && entry.reportedAt > lockedAt;
  return locked.find(isLate) ?? null;
}

/**
 * Why the period that ends on the day cannot be locked today, or null. Periods are all of a plan's, in order: they are
 * locked one after the other, so that no month is left open behind a locked one. Unlocking does not exist.
 */
export function refuseLock(periods: readonly PeriodOnDay[], endsOn: CalendarDate, today: CalendarDate): Refusal | null {
  const period = periods.find((each) => each.endsOn === endsOn);
  if (period === undefined) return refusals.period_unknown;
  const state = periodState(period, today);
  if (state === 'locked') return refusals.period_locked;
  if (state !== 'open') return refusals.period_not_over;
  return periods.some((each) => !each.isLocked && each.endsOn < endsOn) ? refusals.earlier_period_open : null;
}

const refusals = {
  period_unknown: refusal('period_unknown', '方案没有这一期', 'The plan has no such period'),
  period_locked: refusal('period_locked', '本期已锁定，不能重复锁定', 'This period is locked already'),
  period_not_over: refusal('period_not_over', '本期尚未结束，不能锁定', 'This period is not over yet'),
  earlier_period_open: refusal('earlier_period_open', '请先锁定前面的报告期', 'Lock the periods before it first'),
} as const;

function refusal(code: string, zh: string, en: string): Refusal {
  return { code, field: 'endsOn', zh, en };
}
