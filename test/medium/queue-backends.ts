import { QueueSettings } from '@dajuan/queue';
import { addressOfService } from '../support/services';

/** The datastores the queue stands on; each spec of the queue runs on every one this machine has. */
export const queueBackends: [name: string, settingsFor: (databaseUrl: string) => QueueSettings][] = [
  ['PostgreSQL', (databaseUrl) => ({ databaseUrl, stalledIntervalMs: 500 })],
  ...redisBackends(),
];

function redisBackends(): typeof queueBackends {
  const redisUrl = addressOfService('redis');
  return redisUrl ? [['Redis', (databaseUrl) => ({ databaseUrl, redisUrl, stalledIntervalMs: 500 })]] : [];
}
