import { Injectable, Logger } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { Organisation, OrganisationStore } from '@dajuan/database/organisations';
import { reminderMarks, reminderSchedule, ScheduleSlotStore, UnfinishedWorkQuery } from '@dajuan/database/schedules';
import { CalendarDate, dateInZone } from '@dajuan/domain/calendar';
import { Jobs } from '@dajuan/queue/jobs';

/** Mornings further back are past remembering: their reminders would only be skipped. */
const LOOK_BACK_MS = 10 * 24 * 60 * 60 * 1000;

/**
 * Reads from the rows what is due and not done, and adds its jobs again. The rows are the truth and the queue is an alarm
 * clock: with this, all of it may be lost at any time.
 */
@Injectable()
export class SweepOutbox {
  private readonly log = new Logger(SweepOutbox.name);

  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: OrganisationStore,
    private readonly slots: ScheduleSlotStore,
    private readonly unfinished: UnfinishedWorkQuery,
    private readonly jobs: Jobs,
  ) {}

  /** Every organisation, one after the other. A job that waits already is left as it is. */
  async sweep(now: Date): Promise<void> {
    const all = await this.transactions.outsideOrganisations((tx) => this.organisations.all(tx));
    for (const organisation of all) await this.sweepOrLog(organisation, now);
  }

  /** An organisation that cannot be swept keeps none of the others from it. */
  private async sweepOrLog(organisation: Organisation, now: Date): Promise<void> {
    try {
      await this.sweepMornings(organisation, now);
      await this.sweepRows(organisation, dateInZone(now, organisation.zone));
    } catch (error) {
      this.log.error(`organisation ${organisation.id} not swept: ${String(error)}`);
    }
  }

  /** Mornings that somebody claimed and nobody planned. */
  private async sweepMornings({ id: orgId, zone }: Organisation, now: Date): Promise<void> {
    const since = new Date(now.getTime() - LOOK_BACK_MS);
    const slots = await this.transactions.outsideOrganisations((tx) =>
      this.slots.unmatched(tx, reminderSchedule(orgId), reminderMarks(orgId), since),
    );
    const days = slots.map((slot) => dateInZone(slot, zone));
    if (days.length > 0) await this.jobs.add('reminders.plan', { orgId, days });
  }

  private async sweepRows({ id: orgId }: Organisation, today: CalendarDate): Promise<void> {
    const work = await this.transactions.inOrganisation(orgId, (tx) => this.unfinished.on(tx, today));
    await this.jobs.addAll(
      'digest.deliver',
      work.recipientIds.map((recipientId) => ({ orgId, recipientId, day: today })),
    );
    await this.jobs.addAll(
      'delivery.send',
      work.deliveryIds.map((deliveryId) => ({ orgId, deliveryId })),
    );
    await this.jobs.addAll(
      'roll-up.refresh',
      work.stalePlanIds.map((planId) => ({ orgId, planId })),
    );
    await this.jobs.addAll(
      'roll-up.refresh-all',
      work.outdatedPlanIds.map((planId) => ({ orgId, planId })),
    );
    await this.jobs.addAll(
      'report.build',
      work.reportIds.map((reportId) => ({ orgId, reportId })),
    );
    if (work.hasDispatches) await this.jobs.add('dispatch.deliver', { orgId });
  }
}
