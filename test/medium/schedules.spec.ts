import { Logger } from '@nestjs/common';
import { MemoryJobs } from '@dajuan/queue/memory-jobs';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { Transactions } from '@dajuan/database/connection';
import { reminderMarks, reminderSchedule, ScheduledOrganisationsQuery } from '@dajuan/database/schedules';
import { ClaimSlots, CreatePartitions, SweepActionsModule, SweepOutbox } from '@dajuan/features/sweep';
import { ScheduleTicker } from '../../apps/worker/schedule-ticker';
import { House, openHouse } from '../factories/house';
import { createTown, TestTown } from '../factories/town';

const at = (local: string) => new Date(`${local}:00+08:00`);

describe('schedules', () => {
  let house: House;
  let town: TestTown;

  beforeEach(async () => {
    house = await openHouse([SweepActionsModule], [ScheduledOrganisationsQuery]);
    town = await createTown(house);
    Logger.overrideLogger(false);
  });
  afterEach(() => house.close());

  /** A worker's ticker, with a queue of its own so that one sees what it added. */
  function ticker(): { tick(now: Date): Promise<void>; jobs: MemoryJobs } {
    const jobs = new MemoryJobs();
    const organisations = house.get(ScheduledOrganisationsQuery);
    const slots = house.get(ClaimSlots);
    const transactions = house.get(Transactions);
    const own = new ScheduleTicker(transactions, organisations, house.get(HolidayCalendars), slots, jobs);
    return { tick: (now) => own.tick(now), jobs };
  }

  const daysPlanned = (jobs: MemoryJobs) =>
    jobs.takeAll().flatMap((job) => (job.name === 'reminders.plan' ? [job.payload.days] : []));

  it('have each slot worked by one of many', async () => {
    const many = Array.from({ length: 8 }, ticker);
    await Promise.all(many.map(({ tick }) => tick(at('2026-11-20T08:31'))));
    const added = many.flatMap(({ jobs }) => jobs.takeAll());
    expect(added.map(({ name }) => name).sort()).toEqual([
      'audit.anchor',
      'outbox.sweep',
      'partitions.create',
      'periods.lock',
      'reminders.plan',
    ]);
  });

  it('come once a slot, not once a tick', async () => {
    const { tick, jobs } = ticker();
    await tick(at('2026-11-20T08:31'));
    jobs.takeAll();
    await tick(at('2026-11-20T08:31'));
    expect(jobs.takeAll()).toEqual([]);
    await tick(at('2026-11-20T08:32'));
    expect(jobs.takeAll().map(({ name }) => name)).toEqual(['outbox.sweep', 'audit.anchor']);
  });

  it('remind on working mornings and not before half past eight', async () => {
    const { tick, jobs } = ticker();
    await tick(at('2026-11-20T08:29'));
    expect(daysPlanned(jobs)).toEqual([]);
    await tick(at('2026-11-20T08:30'));
    expect(daysPlanned(jobs)).toEqual([['2026-11-20']]);
    await tick(at('2026-11-21T10:00'));
    await tick(at('2026-11-22T10:00'));
    expect(daysPlanned(jobs)).toEqual([]);
    await tick(at('2026-11-23T08:30'));
    expect(daysPlanned(jobs)).toEqual([['2026-11-23']]);
  });

  it.each([
    ['an hour', '2026-11-12T09:30', [['2026-11-12']]],
    ['26 hours', '2026-11-13T10:00', [['2026-11-12', '2026-11-13']]],
    [
      'eight days',
      '2026-11-20T08:00',
      [['2026-11-12', '2026-11-13', '2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19']],
    ],
  ])('make up in one go for the mornings of %s without a worker', async (_, back, days) => {
    await ticker().tick(at('2026-11-11T09:00'));
    const { tick, jobs } = ticker();
    await tick(at(back));
    expect(daysPlanned(jobs)).toEqual(days);
    expect(await claims(`reminders.plan ${town.orgId}`)).toBe(1 + (days[0]?.length ?? 0));
  });

  it('begin in a new town with its first morning, not with those before it was there', async () => {
    const { tick, jobs } = ticker();
    await tick(at('2026-11-20T14:00'));
    expect(daysPlanned(jobs)).toEqual([['2026-11-20']]);
  });

  it('keep their hour, and are swept, beside a town whose zone is not one', async () => {
    await house.inOrganisation(town.orgId, (tx) =>
      tx.query(`INSERT INTO organisation (id, kind, name, zone)
                VALUES ('00000000-0000-7000-8000-000000000000', 'town', '无时镇', 'Nowhere/Else')`),
    );
    const { tick, jobs } = ticker();
    await tick(at('2026-11-20T08:31'));
    expect(daysPlanned(jobs)).toEqual([['2026-11-20']]);
    await house.get(SweepOutbox).sweep(at('2026-11-20T08:40'));
    expect(daysPlanned(house.jobs)).toEqual([['2026-11-20']]);
  });

  it('make the months to come, twice without harm', async () => {
    await house.get(CreatePartitions).create('2031-05-17');
    await house.get(CreatePartitions).create('2031-05-17');
    const [row]: { names: string[] }[] = await house.inOrganisation(town.orgId, (tx) =>
      tx.query(`SELECT array_agg(relname::text ORDER BY relname) AS names FROM pg_class WHERE relname LIKE 'reminder_2031%'
                  AND relkind = 'r'`),
    );
    expect(row?.names).toEqual([4, 5, 6, 7, 8].map((month) => `reminder_2031_0${month}`));
  });

  it('forget slots after 90 days, but of each schedule never the latest, and keep the marks of mornings planned', async () => {
    const days = ['2026-07-01', '2026-08-21', '2026-08-22', '2026-08-24'];
    const names = [reminderSchedule(town.orgId), reminderMarks(town.orgId), 'stopped.long-ago'];
    for (const name of names) {
      await house.get(ClaimSlots).claim(
        name,
        days.map((day) => at(`${day}T08:30`)),
        'gone',
      );
    }
    await house.get(ClaimSlots).claim('tried.once', [at('2025-01-01T08:30')], 'gone');
    await house.get(CreatePartitions).create('2026-11-20');
    await house.get(CreatePartitions).create('2026-11-20');
    expect(await Promise.all(names.map(claims))).toEqual([2, 2, 2]);
    expect(await claims('tried.once')).toBe(1);
  });

  it('know after being pruned what they missed', async () => {
    const { tick, jobs } = ticker();
    await tick(at('2026-05-20T09:00'));
    await house.get(CreatePartitions).create('2026-11-20');
    jobs.takeAll();
    await tick(at('2026-05-21T09:00'));
    expect(daysPlanned(jobs)).toEqual([['2026-05-21']]);
  });

  async function claims(schedule: string): Promise<number> {
    const [row]: { count: number }[] = await house.inOrganisation(town.orgId, (tx) =>
      tx.query('SELECT count(*) AS count FROM schedule_slot WHERE schedule = $1', [schedule]),
    );
    return row?.count ?? 0;
  }
});
