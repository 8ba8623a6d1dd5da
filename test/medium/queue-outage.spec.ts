import { ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createConnection } from 'node:net';
import { Logger } from '@nestjs/common';
import { Client } from 'pg';
import { findFreePort } from '@dajuan/embedded/free-port';
import { queueBackend, QueueHealth, QueueSettings } from '@dajuan/queue';
import { OpenWorker } from '@dajuan/queue/backend';
import { BullJobs } from '@dajuan/queue/bull-jobs';
import { ProducerQueues } from '@dajuan/queue/producer-queues';
import { freshDatabase } from '../support/database';
import { addressOfService } from '../support/services';
import { until } from './until';

Logger.overrideLogger(false);

interface Datastore {
  readonly settings: QueueSettings;
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  remove(): Promise<void>;
}

const datastores: [string, () => Promise<Datastore>][] = [['PostgreSQL', ownPostgres]];
if (!spawnSync('redis-server', ['--version']).error) datastores.push(['Redis', ownRedis]);

describe.each(datastores)('when %s goes away', (_, open) => {
  let datastore: Datastore;
  let producers: ProducerQueues;
  let worker: OpenWorker;
  const done: string[] = [];

  beforeEach(async () => {
    done.length = 0;
    datastore = await open();
    producers = new ProducerQueues(queueBackend(datastore.settings));
    worker = queueBackend(datastore.settings).openWorker(
      'reports',
      async (job) => void done.push((job.data as { reportId: string }).reportId),
      1,
    );
    worker.on('error', () => undefined);
    void worker.run();
  });

  afterEach(async () => {
    await worker.close();
    await producers.onApplicationShutdown();
    await datastore.remove();
  });

  it('requests go on, readiness says so, and both sides find it again when it is back', async () => {
    const jobs = new BullJobs(producers);
    const health = new QueueHealth(producers);
    await jobs.add('report.build', { orgId: 'town', reportId: 'before' });
    await until(() => done.includes('before'));

    await datastore.goAway();
    await expect(jobs.add('report.build', { orgId: 'town', reportId: 'meanwhile' })).resolves.toBeUndefined();
    await until(async () => !(await health.isReady()));

    await datastore.comeBack();
    await until(() => health.isReady());
    await jobs.add('report.build', { orgId: 'town', reportId: 'after' });
    await until(() => done.includes('after'));
  });
});

/** A database whose connections are cut and refused, as in a restart. */
async function ownPostgres(): Promise<Datastore> {
  const database = await freshDatabase();
  const name = new URL(database.appUrl).pathname.slice(1);
  const onServer = async (sql: string) => {
    const url = Object.assign(new URL(addressOfService('postgres') ?? ''), { pathname: '/postgres' }).href;
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  return {
    settings: { databaseUrl: database.appUrl, stalledIntervalMs: 500 },
    goAway: async () => {
      await onServer(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
      await onServer(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`);
    },
    comeBack: () => onServer(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`),
    remove: () => database.drop(),
  };
}

/** A Redis of this spec's own, killed outright and started empty. */
async function ownRedis(): Promise<Datastore> {
  const port = await findFreePort();
  let server = await startRedis(port);
  return {
    settings: { databaseUrl: '', redisUrl: `redis://127.0.0.1:${port}`, stalledIntervalMs: 500 },
    goAway: () => kill(server),
    comeBack: async () => void (server = await startRedis(port)),
    remove: () => kill(server),
  };
}

async function startRedis(port: number): Promise<ChildProcess> {
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const server = spawn('redis-server', [...settings, '--maxmemory-policy', 'noeviction'], {
    stdio: 'ignore',
    cwd: '/',
  });
  await until(() => accepts(port));
  return server;
}

async function kill(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  server.kill('SIGKILL');
  await gone;
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
