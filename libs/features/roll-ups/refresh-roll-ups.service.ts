import { Injectable } from '@nestjs/common';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { Transaction, Transactions } from '@dajuan/database/connection';
import { OrganisationStore } from '@dajuan/database/organisations';
import { WorkPlan, WorkPlanStore } from '@dajuan/database/plans';
import { RollUpStore, rollUpsOfPlan, RollUpTasksQuery, StaleRollUpStore } from '@dajuan/database/roll-ups';
import { CalendarDate, dateInZone } from '@dajuan/domain/calendar';
import { NotFound } from '@dajuan/domain/errors';
import { judgedOn } from '@dajuan/domain/progress';

/** Computes a plan's roll-ups where newer facts have made them stale, or where the day has none yet. */
@Injectable()
export class RefreshRollUps {
  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: OrganisationStore,
    private readonly calendars: HolidayCalendars,
    private readonly plans: WorkPlanStore,
    private readonly tasks: RollUpTasksQuery,
    private readonly rollUps: RollUpStore,
    private readonly staleRollUps: StaleRollUpStore,
  ) {}

  /**
   * Asked twice it ends the same. Marks are read before the tasks and taken away after the figures are written, and
   * only those that nobody has set again: a fact that comes in between is seen by the next run, never by none.
   * `all` computes also where nothing is stale, as the first run of a day does. Throws NotFound.
   */
  async refresh(orgId: string, planId: string, now: Date, options: { readonly all?: boolean } = {}): Promise<void> {
    await this.transactions.inOrganisation(orgId, async (tx) => {
      const organisation = await this.organisations.byId(tx, orgId);
      const plan = await this.plans.byId(tx, planId);
      if (!organisation || !plan) throw new NotFound('work plan', planId);
      const { zone } = organisation;
      const day = judgedOn(plan, dateInZone(now, zone));
      await this.rollUps.lock(tx, orgId, planId);
      const marks = await this.staleRollUps.of(tx, planId);
      const isDue = options.all === true || marks.length > 0 || (await this.rollUps.of(tx, planId, day)).length === 0;
      if (!isDue) return;
      await this.compute(tx, plan, day, zone);
      await this.staleRollUps.clear(tx, planId, marks);
    });
  }

  private async compute(tx: Transaction, { orgId, id, rules }: WorkPlan, day: CalendarDate, zone: string) {
    const frame = { day, rules, zone, calendar: await this.calendars.calendar(tx) };
    const tasks = await this.tasks.ofPlan(tx, id, frame);
    await this.rollUps.replace(tx, orgId, id, day, rollUpsOfPlan(orgId, tasks, day, rules.colour));
  }
}
