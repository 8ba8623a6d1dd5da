import { ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApplicationDataSource } from '../../libs/database/connection';
import { findFreePort } from '../../libs/embedded/free-port';
import { DemonstrationUser, seedDemonstration } from '../../seeds/run';
import { freshDatabase } from './database';
import { addressOfService } from './services';

/** The whole product on a database of its own: API and worker as they are built, the demonstration loaded. */
export interface House {
  readonly url: string;
  readonly users: readonly DemonstrationUser[];
  /** Somebody of each role in the fictional town: the first of the scenario, except that head and owner share a department. */
  readonly logins: Readonly<Record<'supervisor' | 'leader' | 'head' | 'owner' | 'administrator', DemonstrationUser>>;
  readonly appUrl: string;
  readonly ownerUrl: string;
  /** Whether the API is the process that was started and has not ended since. */
  isApiAlive(): boolean;
  stop(): Promise<void>;
}

export interface HouseSettings {
  /** The queue in Redis where one is installed; in PostgreSQL otherwise. */
  readonly queue?: 'postgres' | 'redis';
  readonly env?: Readonly<Record<string, string>>;
  /** Where the programs find the database server, if not where it is: a door before it. */
  readonly databasePort?: number;
}

/** Starts it and waits until it is ready. `npm test` has built dist/ before. */
export async function startHouse({ queue = 'postgres', env = {}, databasePort }: HouseSettings = {}): Promise<House> {
  const database = await freshDatabase();
  const users = await seed(database.appUrl);
  const port = await findFreePort();
  const dataDir = mkdtempSync(join(tmpdir(), 'dajuan-house-'));
  const redisUrl = queue === 'redis' ? addressOfService('redis') : undefined;
  const given = {
    ...process.env,
    DATABASE_URL: at(database.appUrl, databasePort),
    PORT: String(port),
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
    ...(redisUrl ? { REDIS_URL: redisUrl } : {}),
    ...env,
  };
  const api = start('api', given);
  const programs = [api, start('worker', given)];
  await Promise.all(programs.map(({ ready }) => ready));
  return {
    url: `http://127.0.0.1:${port}`,
    users,
    logins: loginsOf(users),
    appUrl: database.appUrl,
    ownerUrl: database.ownerUrl,
    isApiAlive: () => api.child.exitCode === null && api.child.signalCode === null,
    stop: async () => {
      await Promise.all(programs.map(({ child }) => end(child)));
      await database.drop();
      rmSync(dataDir, { recursive: true });
    },
  };
}

function at(url: string, port: number | undefined): string {
  return port === undefined ? url : Object.assign(new URL(url), { port: String(port) }).href;
}

async function seed(appUrl: string): Promise<readonly DemonstrationUser[]> {
  const dataSource = await createApplicationDataSource(appUrl).initialize();
  try {
    return await seedDemonstration(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

function start(name: string, env: NodeJS.ProcessEnv): { child: ChildProcess; ready: Promise<void> } {
  const child = fork(join(__dirname, '../../dist/apps', name, 'main.js'), { env, execArgv: [] });
  const ready = new Promise<void>((resolve, reject) => {
    child.on('message', (message) => message === 'ready' && resolve());
    child.once('exit', (code, signal) => reject(new Error(`${name} ended before it was ready (${signal ?? code})`)));
  });
  return { child, ready };
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

function loginsOf(users: readonly DemonstrationUser[]): House['logins'] {
  const town = users.filter(({ organisation }) => organisation === users[0]!.organisation);
  const first = (role: DemonstrationUser['roles'][number], department?: string | null): DemonstrationUser => {
    const found = town.find((user) => user.roles.includes(role) && (!department || user.department === department));
    if (!found) throw new Error(`nobody of the demonstration is ${role}`);
    return found;
  };
  const owner = first('owner');
  return {
    supervisor: first('supervisor'),
    leader: first('leader'),
    head: first('head', owner.department),
    owner,
    administrator: first('administrator'),
  };
}
