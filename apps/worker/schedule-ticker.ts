import { hostname } from 'node:os';
import { Injectable, Logger, OnApplicationBootstrap } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { Transactions } from '@dajuan/database/connection';
import { ScheduledOrganisationsQuery } from '@dajuan/database/schedules';
import { ClaimSlots } from '@dajuan/features/sweep';
import { Jobs } from '@dajuan/queue';
import { Schedule, schedules, schedulesOf } from './schedules';

const TICK_MS = 5_000;

/**
 * Looks every few seconds, in every worker, for slots that have come, and claims them. A slot missed while nothing ran
 * is claimed by the first tick afterwards.
 */
@Injectable()
export class ScheduleTicker implements OnApplicationBootstrap {
  private readonly log = new Logger(ScheduleTicker.name);
  /** The last slot of each schedule that is known to be claimed, so that most ticks ask the database little. */
  private readonly claimed = new Map<string, Date>();
  private readonly name = `${hostname()} ${process.pid}`;
  private isTicking = false;

  constructor(
    private readonly transactions: Transactions,
    private readonly organisations: ScheduledOrganisationsQuery,
    private readonly calendars: HolidayCalendars,
    private readonly slots: ClaimSlots,
    private readonly jobs: Jobs,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.onTick();
  }

  /** Never throws: what fails now is tried at the next tick. */
  @Interval(TICK_MS)
  async onTick(): Promise<void> {
    if (this.isTicking) return;
    this.isTicking = true;
    try {
      await this.tick(new Date());
    } catch (error) {
      this.log.warn(`schedules not looked at: ${String(error)}`);
    } finally {
      this.isTicking = false;
    }
  }

  /** Claims every slot that has come by `now`, and starts the work of those that nobody else had. */
  async tick(now: Date): Promise<void> {
    const { organisations, calendar } = await this.transactions.outsideOrganisations(async (tx) => ({
      organisations: await this.organisations.all(tx),
      calendar: await this.calendars.calendar(tx),
    }));
    const all = [...schedules, ...organisations.flatMap((organisation) => schedulesOf(organisation, calendar))];
    for (const schedule of all) await this.runOrLog(schedule, now);
  }

  /** A schedule that fails keeps none of the others from their hour. */
  private async runOrLog(schedule: Schedule, now: Date): Promise<void> {
    try {
      await this.run(schedule, now);
    } catch (error) {
      this.log.error(`schedule ${schedule.name}: ${String(error)}`);
    }
  }

  private async run({ name, slots, start }: Schedule, now: Date): Promise<void> {
    const known = this.claimed.get(name);
    if (known && slots(known, now).length === 0) return;
    const due = slots(await this.slots.last(name), now);
    const own = due.length === 0 ? [] : await this.slots.claim(name, due, this.name);
    if (own.length > 0) await start(own, this.jobs);
    this.claimed.set(name, due.at(-1) ?? now);
  }
}
