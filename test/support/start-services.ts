import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostmaster } from '../../libs/embedded/postmaster';
import { startEmbedded } from '../../libs/embedded/start-embedded';
import { announceServices, isEverythingRequired } from './services';
import { findChromium } from './services-browser';
import { guardAgainstLeftovers } from './services-guard';
import { startRedis } from './services-redis';

/** Nothing a test writes must outlive a power cut, so nothing is forced to disk: several times faster. */
const parameters = { fsync: 'off', full_page_writes: 'off', max_connections: '200' };

/** Before any spec of a run that needs them: a PostgreSQL of the run's own, and a Redis where one is installed. */
export default async function startServices(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dajuan-test-'));
  chmodSync(folder, 0o755);
  const postgres = await startEmbedded({ dataDir: folder, parameters });
  const redis = await startRedis();
  const postgresPid = findPostmaster(join(folder, 'postgres'))?.pid ?? 0;
  guardAgainstLeftovers({ postgresPid, redisPid: redis?.pid, folder });
  announceServices({
    postgres: postgres.superuserUrl,
    postgresAdmin: postgres.adminUrl,
    postgresApp: postgres.appUrl,
    redis: redis?.url,
  });
  if (!redis) missing('redis-server');
  if (!findChromium()) missing('chromium');
}

function missing(program: string): void {
  if (isEverythingRequired()) throw new Error(`REQUIRE_ALL=1, and no ${program} is installed`);
  process.stderr.write(`\n!!! SKIPPED: no ${program} on this machine; the tests that need it do not run !!!\n\n`);
}
