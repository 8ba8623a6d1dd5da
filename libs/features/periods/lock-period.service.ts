import { Injectable } from '@nestjs/common';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { Transaction, Transactions } from '@dajuan/database/connection';
import { OrganisationStore } from '@dajuan/database/organisations';
import { LockedPeriodStore, MadeUpTaskStore, PeriodFreezer } from '@dajuan/database/periods';
import { PlansQuery, WorkPlan, WorkPlanStore } from '@dajuan/database/plans';
import { Actor, TaskStateStore } from '@dajuan/database/tasks';
import { CalendarDate, dateInZone } from '@dajuan/domain/calendar';
import { NotFound, Refused } from '@dajuan/domain/errors';
import { periodRuleOf, refuseLock, ReportingPeriod, reportingPeriods } from '@dajuan/domain/progress';

/** Who locks, in whose zone and when; nobody where the schedule does. */
interface Locking {
  readonly zone: string;
  readonly lockedBy: string | null;
  readonly now: Date;
}

/** 锁定: freezes a reporting period of a plan for good. Nothing takes it back; what comes later counts from then on. */
@Injectable()
export class LockPeriod {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: OrganisationStore,
    private readonly calendars: HolidayCalendars,
    private readonly plans: WorkPlanStore,
    private readonly planCards: PlansQuery,
    private readonly states: TaskStateStore,
    private readonly locked: LockedPeriodStore,
    private readonly freezer: PeriodFreezer,
    private readonly madeUp: MadeUpTaskStore,
  ) {}

  /**
   * The period that ends on the day, by hand. Its tasks are held meanwhile, so that a report is either in it or made up
   * later. Throws NotFound, and Refused for a draft and as `refuseLock` says.
   */
  async lock(actor: Actor, planId: string, endsOn: CalendarDate, now: Date): Promise<void> {
    const { orgId, zone, personId } = actor;
    await this.transactions.inOrganisation(orgId, async (tx) => {
      const plan = await this.plans.lock(tx, planId);
      if (!plan) throw new NotFound('plan', planId);
      if (plan.state === 'draft') throw new Refused([notConfirmed]);
      const { periods, refusal } = await this.periodsOf(tx, plan, endsOn, dateInZone(now, zone));
      if (refusal) throw new Refused([refusal]);
      const period = periods.find((each) => each.endsOn === endsOn);
      if (period) await this.freeze(tx, plan, period, { zone, lockedBy: personId, now });
    });
  }

  /** Every period of the organisation's confirmed plans whose day to be locked has come, oldest first; twice ends the same. */
  async lockDue(orgId: string, now: Date): Promise<void> {
    const plans = await this.transactions.inOrganisation(orgId, (tx) => this.planCards.find(tx, { withDrafts: false }));
    for (const { id, state } of plans) if (state === 'confirmed') while (await this.lockNextDue(orgId, id, now));
  }

  /** Whether there was one. */
  private lockNextDue(orgId: string, planId: string, now: Date): Promise<boolean> {
    return this.transactions.inOrganisation(orgId, async (tx) => {
      const organisation = await this.organisations.byId(tx, orgId);
      const plan = await this.plans.lock(tx, planId);
      if (!organisation || !plan) throw new NotFound('plan', planId);
      const { zone } = organisation;
      const today = dateInZone(now, zone);
      const { periods } = await this.periodsOf(tx, plan, plan.endsOn, today);
      const next = periods.find(({ isLocked }) => !isLocked);
      if (!next || next.locksOn === null || next.locksOn > today) return false;
      await this.freeze(tx, plan, next, { zone, lockedBy: null, now });
      return true;
    });
  }

  private async periodsOf(
    tx: Transaction,
    { id, rules, ...span }: WorkPlan,
    endsOn: CalendarDate,
    today: CalendarDate,
  ) {
    const done = await this.locked.ofPlan(tx, id);
    const calendar = await this.calendars.calendar(tx);
    const frame = { span, periods: periodRuleOf(rules), reports: rules.reports, calendar };
    const periods = reportingPeriods(done, frame).map((period) => ({
      ...period,
      isLocked: done.some(({ startsOn }) => startsOn === period.startsOn),
    }));
    return { periods, refusal: refuseLock(periods, endsOn, today) };
  }

  private async freeze(tx: Transaction, plan: WorkPlan, period: ReportingPeriod, by: Locking): Promise<void> {
    const { zone, lockedBy, now } = by;
    await this.states.lockAllOf(tx, plan.id);
    const calendar = await this.calendars.calendar(tx);
    const since = await this.freezer.freeze(tx, plan, period, { zone, calendar, lockedBy, lockedAt: now });
    await this.madeUp.follow(tx, plan.orgId, since, { day: dateInZone(now, zone), calendar });
  }
}

const notConfirmed = {
  code: 'plan_not_confirmed',
  field: 'planId',
  zh: '方案尚未确认，没有可锁定的报告期',
  en: 'The plan is not confirmed yet, so there is no period to lock',
};
