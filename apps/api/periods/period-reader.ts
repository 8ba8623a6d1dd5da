import { Injectable } from '@nestjs/common';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { Transaction, Transactions } from '@dajuan/database/connection';
import { LockedPeriod, LockedPeriodStore, PeriodsQuery } from '@dajuan/database/periods';
import { WorkPlan, WorkPlanStore } from '@dajuan/database/plans';
import { seesAll } from '@dajuan/database/tasks';
import { CalendarDate, dateInZone } from '@dajuan/domain/calendar';
import { NotAllowed, NotFound } from '@dajuan/domain/errors';
import { periodRuleOf, periodState, refuseLock, ReportingPeriod, reportingPeriods } from '@dajuan/domain/progress';
import { Principal } from '../http/principal';
import { periodFigures, periodRow } from './period-views';
import { PeriodRowsView, PeriodsView } from './period.dto';

const ROWS = 200;

/** The reporting periods of a plan, and the grid of what they came to. */
@Injectable()
export class PeriodReader {
  constructor(
    private readonly transactions: Transactions,
    private readonly calendars: HolidayCalendars,
    private readonly plans: WorkPlanStore,
    private readonly locked: LockedPeriodStore,
    private readonly periods: PeriodsQuery,
  ) {}

  /** Throws NotFound, and NotAllowed for a draft that is not for these eyes yet. */
  list(principal: Principal, planId: string, now: Date): Promise<PeriodsView> {
    return this.transactions.inOrganisation(principal.orgId, async (tx) => {
      const plan = await this.plan(tx, principal, planId);
      const done = await this.locked.ofPlan(tx, planId);
      const counts = new Map((await this.periods.counts(tx, planId)).map((each) => [each.periodId, each]));
      const today = dateInZone(now, principal.zone);
      const all = await this.all(tx, plan, done);
      const mayLockAny = principal.roles.includes('supervisor');
      return {
        periods: all.map(({ lock, isLocked, ...period }) => {
          const own = lock && counts.get(lock.id);
          return {
            ...period,
            state: periodState({ ...period, isLocked }, today),
            mayLock: mayLockAny && refuseLock(all, period.endsOn, today) === null,
            periodId: lock?.id ?? null,
            lockedAt: lock?.lockedAt.toISOString() ?? null,
            lockedBy: own?.lockedBy ?? null,
            figures: lock && own && seesAll(principal) ? periodFigures(lock, own) : null,
          };
        }),
      };
    });
  }

  /** 每期状况: the next tasks that the asker may see. Throws as `list` does. */
  rows(principal: Principal, planId: string, { after = 0, limit = ROWS }): Promise<PeriodRowsView> {
    return this.transactions.inOrganisation(principal.orgId, async (tx) => {
      await this.plan(tx, principal, planId);
      const rows = await this.periods.rows(tx, planId, principal, { after, limit: limit + 1 });
      const page = rows.slice(0, limit);
      return { rows: page.map(periodRow), nextAfter: rows.length > limit ? (page.at(-1)?.number ?? null) : null };
    });
  }

  private async plan(tx: Transaction, principal: Principal, planId: string): Promise<WorkPlan> {
    const plan = await this.plans.byId(tx, planId);
    if (!plan) throw new NotFound('plan', planId);
    if (plan.state === 'draft' && !seesAll(principal)) {
      throw new NotAllowed('plan_is_draft', '方案尚未确认', 'The plan is not confirmed yet');
    }
    return plan;
  }

  private async all(tx: Transaction, { rules, ...span }: WorkPlan, done: readonly LockedPeriod[]) {
    const calendar = await this.calendars.calendar(tx);
    const frame = { span, periods: periodRuleOf(rules), reports: rules.reports, calendar };
    return reportingPeriods(done, frame).map((period) => {
      const lock = lockOf(period, done);
      return { ...period, lock, isLocked: lock !== null };
    });
  }
}

function lockOf({ startsOn }: Pick<ReportingPeriod, 'startsOn'>, done: readonly LockedPeriod[]): LockedPeriod | null {
  return done.find((each: { startsOn: CalendarDate }) => each.startsOn === startsOn) ?? null;
}
