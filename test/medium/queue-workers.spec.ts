import { ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { Redis } from 'ioredis';
import { newId } from '@dajuan/database/connection';
import { PersonStore } from '@dajuan/database/people';
import { dateInZone, isWorkingDay, addDays, WorkingCalendar } from '@dajuan/domain/calendar';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { queueBackend, QueueSettings } from '@dajuan/queue';
import { BullJobs } from '@dajuan/queue/bull-jobs';
import { ProducerQueues } from '@dajuan/queue/producer-queues';
import { House, openHouse } from '../factories/house';
import { createTask } from '../factories/task';
import { createTown, TestTown } from '../factories/town';
import { childrenRunTypescript } from '../support/children-run-typescript';
import { queueBackends } from './queue-backends';
import { until } from './until';

jest.setTimeout(120_000);
Logger.overrideLogger(false);

const PEOPLE = 300;

interface Told {
  readonly due: number;
  readonly sent: number;
  readonly inboxes: number;
  readonly messages: number;
}

describe.each(queueBackends)('workers on %s', (_, settingsFor) => {
  childrenRunTypescript();
  let house: House;
  let town: TestTown;
  let folder: string;
  let settings: QueueSettings;
  let producers: ProducerQueues;
  let jobs: BullJobs;
  const workers = new Set<ChildProcess>();

  beforeEach(async () => {
    house = await openHouse([]);
    town = await createTown(house);
    folder = mkdtempSync(join(tmpdir(), 'dajuan-worker-'));
    settings = settingsFor(house.database.appUrl);
    if (settings.redisUrl) await flush(settings.redisUrl);
    producers = new ProducerQueues(queueBackend(settings));
    jobs = new BullJobs(producers);
  });

  afterEach(async () => {
    for (const worker of workers) await stop(worker, 'SIGKILL');
    await producers.onApplicationShutdown();
    await house.close();
    rmSync(folder, { recursive: true });
  });

  async function startWorker(): Promise<ChildProcess> {
    const worker = fork(join(__dirname, 'worker-process.ts'), {
      env: { ...process.env, WORKER_SETTINGS: JSON.stringify({ ...settings, dataDir: folder }) },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    workers.add(worker);
    await once(worker, 'message');
    return worker;
  }

  async function stop(worker: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    workers.delete(worker);
    if (worker.exitCode !== null || worker.signalCode !== null) return;
    const gone = once(worker, 'exit');
    worker.kill(signal);
    await gone;
  }

  /** So many people with a task each that is due today; one reminder and one inbox message each is what is right. */
  async function createDueTasks(): Promise<void> {
    const dueOn = await lastWorkingDay();
    for (let index = 0; index < PEOPLE; index += 1) {
      const id = newId();
      const card = { orgId: town.orgId, id, departmentId: null, name: `联络员${index}`, jobTitle: '' };
      await house.inOrganisation(town.orgId, (tx) =>
        new PersonStore().insert(tx, { ...card, email: null, disabledAt: null }, ['owner']),
      );
      const people = { ownerId: id, leaderId: null, leadDepartmentId: town.construction.id };
      await createTask(house, town, { ...people, dueOn, measures: [] });
    }
    await house.inOrganisation(town.orgId, (tx) =>
      tx.query('UPDATE person SET disabled_at = now() WHERE id = $1', [town.otherHead.personId]),
    );
    await jobs.add('reminders.plan', { orgId: town.orgId, days: [dueOn] });
  }

  async function lastWorkingDay() {
    const calendar: WorkingCalendar = await house.inOrganisation(town.orgId, (tx) =>
      new HolidayCalendars().calendar(tx),
    );
    let day = dateInZone(new Date(), 'Asia/Shanghai');
    while (!isWorkingDay(day, calendar)) day = addDays(day, -1);
    return day;
  }

  const told = async (): Promise<Told> => {
    const [row]: Told[] = await house.inOrganisation(town.orgId, (tx) =>
      tx.query(`SELECT (SELECT count(*) FROM reminder WHERE status = 'due') AS due,
                       (SELECT count(*) FROM reminder WHERE status = 'sent') AS sent,
                       count(DISTINCT recipient_id) AS inboxes, count(*) AS messages
                  FROM inbox_message WHERE kind = 'digest'`),
    );
    if (!row) throw new Error('counts answered no row');
    return row;
  };

  it('killed five times while hundreds fall due lose nobody and tell nobody twice', async () => {
    await createDueTasks();
    const toldAtKills: number[] = [];
    for (let kills = 1; kills <= 5; kills += 1) {
      const worker = await startWorker();
      await until(async () => (await told()).messages >= kills * 20);
      await stop(worker, 'SIGKILL');
      toldAtKills.push((await told()).messages);
    }
    expect(Math.min(...toldAtKills)).toBeLessThan(PEOPLE);
    await startWorker();
    await until(async () => (await told()).messages >= PEOPLE && (await told()).due === 0);
    expect(await told()).toEqual({ due: 0, sent: PEOPLE, inboxes: PEOPLE, messages: PEOPLE });
  });

  it('whose queue is lost midway find everybody again by themselves', async () => {
    await createDueTasks();
    const worker = await startWorker();
    await until(async () => (await told()).messages >= 50);
    await stop(worker, 'SIGKILL');
    await loseQueue();
    expect((await told()).messages).toBeLessThan(PEOPLE);
    await jobs.add('outbox.sweep', {});
    await startWorker();
    await until(async () => (await told()).messages >= PEOPLE && (await told()).due === 0);
    expect(await told()).toEqual({ due: 0, sent: PEOPLE, inboxes: PEOPLE, messages: PEOPLE });
  });

  it('told to end finish what they have in hand and leave the rest', async () => {
    await createDueTasks();
    const worker = await startWorker();
    await until(async () => (await told()).messages >= 20);
    await stop(worker, 'SIGTERM');
    const queue = await producers.queue('reminders');
    const { waiting = 0, ...unfinished } = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed');
    expect(unfinished).toEqual({ active: 0, delayed: 0, failed: 0 });
    expect(waiting).toBeGreaterThan(0);
    expect((await told()).due).toBeLessThanOrEqual(waiting);
  });

  async function loseQueue(): Promise<void> {
    if (settings.redisUrl) return flush(settings.redisUrl);
    for (const name of ['reminders', 'housekeeping'] as const)
      await (await producers.queue(name)).obliterate({ force: true });
  }
});

async function flush(redisUrl: string): Promise<void> {
  const redis = new Redis(redisUrl);
  await redis.flushall();
  await redis.quit();
}
