import { createPostgresBackend, createRedisBackend, Processor, withBackend } from 'bullmq';
import { HeardClient } from './heard-client';
import { JobName, JobPayloads, QueueName } from './jobs';

/** Where the queue lives. With `redisUrl` in Redis, without it in PostgreSQL, in a schema of its own. */
export interface QueueSettings {
  readonly databaseUrl: string;
  readonly redisUrl?: string;
  /** How soon a job whose worker died is handed to another. The same for every worker of a queue. */
  readonly stalledIntervalMs?: number;
}

export type AnyPayload = JobPayloads[JobName];
export type QueueProcess = Processor<AnyPayload, void, JobName>;
export type OpenQueue = ReturnType<QueueBackend['openQueue']>;
export type OpenWorker = ReturnType<QueueBackend['openWorker']>;
export type QueueBackend = ReturnType<typeof queueBackend>;

const schema = 'bullmq';
const STALLED_INTERVAL_MS = 15_000;

/**
 * A worker that dies hands its jobs on, each as often as here: with BullMQ's own 1, fifty kills lost 36 jobs of 10,000.
 */
const MAX_STALLED_COUNT = 20;

/** The one place that knows which datastore delivers; everything else is the same on both. */
export function queueBackend(settings: QueueSettings) {
  return settings.redisUrl ? onRedis(settings.redisUrl, settings) : onPostgres(settings);
}

function onPostgres(settings: QueueSettings) {
  const { Queue, Worker } = withBackend(createPostgresBackend);
  const connection = (max: number) => ({
    ...{ connectionString: settings.databaseUrl, Client: HeardClient },
    ...{ schema, migrate: true, max },
  });
  return {
    openQueue: (name: QueueName) => new Queue<AnyPayload, void, JobName>(name, { connection: connection(2) }),
    openWorker: (name: QueueName, process: QueueProcess, concurrency: number) =>
      new Worker<AnyPayload, void, JobName>(name, process, {
        ...workerOptions(settings, concurrency),
        connection: connection(4),
      }),
  };
}

/** A producer fails at once while Redis is away, so that no request hangs; a worker waits for it without end. */
function onRedis(url: string, settings: QueueSettings) {
  const { Queue, Worker } = withBackend(createRedisBackend);
  return {
    openQueue: (name: QueueName) =>
      new Queue<AnyPayload, void, JobName>(name, {
        connection: { url, enableOfflineQueue: false, maxRetriesPerRequest: 1 },
      }),
    openWorker: (name: QueueName, process: QueueProcess, concurrency: number) =>
      new Worker<AnyPayload, void, JobName>(name, process, {
        ...workerOptions(settings, concurrency),
        connection: { url, maxRetriesPerRequest: null },
      }),
  };
}

function workerOptions(settings: QueueSettings, concurrency: number) {
  const stalledInterval = settings.stalledIntervalMs ?? STALLED_INTERVAL_MS;
  return {
    concurrency,
    stalledInterval,
    lockDuration: 2 * stalledInterval,
    maxStalledCount: MAX_STALLED_COUNT,
    autorun: false,
  };
}
