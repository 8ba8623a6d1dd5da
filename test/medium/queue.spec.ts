import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { Redis } from 'ioredis';
import { JobName, JobPayload, queueBackend, QueueHealth, QueueName, queues, QueueSettings } from '@dajuan/queue';
import { OpenWorker, QueueBackend } from '@dajuan/queue/backend';
import { BullJobs } from '@dajuan/queue/bull-jobs';
import { ProducerQueues } from '@dajuan/queue/producer-queues';
import { FreshDatabase, freshDatabase } from '../support/database';
import { queueBackends } from './queue-backends';
import { until } from './until';

Logger.overrideLogger(false);

const org = '0198c7a0-0000-7000-8000-000000000001';
const plan = '0198c7a0-0000-7000-8000-000000000002';
const refresh: JobPayload<'roll-up.refresh'> = { orgId: org, planId: plan };
const report: JobPayload<'report.build'> = { orgId: org, reportId: plan };

describe.each(queueBackends)('the queue on %s', (_, settingsFor) => {
  let database: FreshDatabase;
  let settings: QueueSettings;
  let producers: ProducerQueues;
  let jobs: BullJobs;
  const workers: OpenWorker[] = [];

  beforeEach(async () => {
    database = await freshDatabase();
    settings = settingsFor(database.appUrl);
    if (settings.redisUrl) await flush(settings.redisUrl);
    producers = new ProducerQueues(queueBackend(settings));
    await producers.openAll();
    jobs = new BullJobs(producers);
  });

  afterEach(async () => {
    for (const worker of workers.splice(0)) await worker.close();
    await producers.onApplicationShutdown();
    await database.drop();
  });

  function work(queue: keyof typeof queues, act: (name: JobName, attempt: number) => Promise<void>): void {
    const worker = queueBackend(settings).openWorker(queue, (job) => act(job.name, job.attemptsMade), 4);
    worker.on('error', () => undefined);
    void worker.run();
    workers.push(worker);
  }

  it('keeps one job of two that are the same', async () => {
    await jobs.add('report.build', report);
    await jobs.add('report.build', { ...report });
    await jobs.add('report.build', { ...report, reportId: org });
    const queue = await producers.queue('reports');
    expect(await queue.getJobCounts('waiting')).toEqual({ waiting: 2 });
  });

  it('does a finished job again when it is asked for again', async () => {
    let done = 0;
    work('reports', async () => void (done += 1));
    await jobs.add('report.build', report);
    await until(() => done === 1);
    const queue = await producers.queue('reports');
    await until(async () => (await queue.getJobCounts('active')).active === 0);
    await jobs.add('report.build', report);
    await until(() => done === 2);
  });

  it('refreshes once more when asked while refreshing, however often it was asked', async () => {
    let begun = 0;
    let finish = () => undefined as void;
    work('roll-ups', async () => {
      begun += 1;
      if (begun === 1) await new Promise<void>((resolve) => (finish = resolve));
    });
    await jobs.add('roll-up.refresh', refresh);
    await until(() => begun === 1);
    for (let times = 0; times < 3; times += 1) await jobs.add('roll-up.refresh', refresh);
    finish();
    await until(() => begun === 2);
    const queue = await producers.queue('roll-ups');
    await until(async () => Object.values(await queue.getJobCounts()).every((count) => count === 0));
    expect(begun).toBe(2);
  });

  it('tries a failing job again, and leaves nothing behind when it gives up', async () => {
    const attempts: number[] = [];
    work('reports', async (_name, attempt) => {
      attempts.push(attempt);
      throw new Error('not today');
    });
    await jobs.add('report.build', report);
    await until(() => attempts.length === 3);
    const queue = await producers.queue('reports');
    await until(async () => Object.values(await queue.getJobCounts()).every((count) => count === 0));
    expect(attempts).toEqual([0, 1, 2]);
  });

  it('adds many at once, and each of them once', async () => {
    const people = Array.from({ length: 1_200 }, (_, index) => `person-${index}`);
    await jobs.addAll(
      'digest.deliver',
      [...people, ...people.slice(0, 10)].map((recipientId) => ({
        orgId: org,
        recipientId,
        day: '2026-11-20' as const,
      })),
    );
    const queue = await producers.queue('reminders');
    expect(await queue.getJobCounts('waiting')).toEqual({ waiting: 1_200 });
    await jobs.addAll('roll-up.refresh', [refresh, { ...refresh }]);
    expect(await (await producers.queue('roll-ups')).getJobCounts('waiting')).toEqual({ waiting: 1 });
  });

  it('is open for requests once the process has started, which waits for none of it', async () => {
    const opened: string[] = [];
    const backend = queueBackend(settings);
    const openQueue = (name: QueueName) => (opened.push(name), backend.openQueue(name));
    const starting = new ProducerQueues({ ...backend, openQueue } as QueueBackend);
    expect(starting.onApplicationBootstrap()).toBeUndefined();
    expect(opened.sort()).toEqual(Object.keys(queues).sort());
    await new BullJobs(starting).add('report.build', report);
    expect(opened).toHaveLength(Object.keys(queues).length);
    await starting.onApplicationShutdown();
  });

  it('is ready', async () => {
    expect(await new QueueHealth(producers).isReady()).toBe(true);
  });
});

describe.each<[string, QueueSettings]>([
  ['PostgreSQL', { databaseUrl: 'postgres://nobody:x@127.0.0.1:1/none' }],
  ['Redis', { databaseUrl: 'postgres://nobody:x@127.0.0.1:1/none', redisUrl: 'redis://127.0.0.1:1' }],
])('the queue on %s that is away', (_, settings) => {
  it('fails no request and says that it is not ready', async () => {
    const producers = new ProducerQueues(queueBackend(settings));
    await expect(new BullJobs(producers).add('report.build', report)).resolves.toBeUndefined();
    expect(await new QueueHealth(producers).isReady()).toBe(false);
    await sleep(0);
    await producers.onApplicationShutdown();
  });
});

async function flush(redisUrl: string): Promise<void> {
  const redis = new Redis(redisUrl);
  await redis.flushall();
  await redis.quit();
}
