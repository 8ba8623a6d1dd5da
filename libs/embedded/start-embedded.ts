import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findInstallation, Installation } from './binaries';
import { findFreePort, isPortFree } from './free-port';
import { clearAfterCrash, findPostmaster } from './postmaster';
import { appRole, databaseName, ensureRolesAndDatabase, openToRoles, ownerRole } from './roles';
import { initialise, ServerParameters, startServer, stopServer } from './server';
import { findServerUser, ServerUser } from './server-user';
import { folderBeside, loadSettings, saveSettings, Settings } from './settings';
import { withClient } from './with-client';

/** What the launcher is about to do, for whoever waits. */
export type EmbeddedStep = 'initialise' | 'start' | 'reuse';

export interface EmbeddedDatabase {
  /** As `dajuan_owner`, who owns the tables: for migrations and seeds. */
  readonly adminUrl: string;
  /** As `dajuan_app`, who owns nothing: what the API and the worker use. */
  readonly appUrl: string;
  /** As `postgres`: for making further databases in tests. */
  readonly superuserUrl: string;
  readonly port: number;
  /** A server was found running in the folder, as after its launcher was killed. */
  readonly reused: boolean;
  /** Whether a server holds the data now; false after a crash or a stop. */
  isRunning(): boolean;
  /** Ends the server, started or reused, with a fast shutdown: within about 4 seconds. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly dataDir: string;
  readonly onProgress?: (step: EmbeddedStep) => void;
  readonly parameters?: ServerParameters;
}

interface Launch {
  readonly installation: Installation;
  readonly user: ServerUser;
  readonly settings: Settings;
  readonly options: EmbeddedOptions;
}

/** How long a server that was found may take to answer, as when it is still recovering, before we give up. */
const patienceMs = 10_000;

/**
 * Brings up PostgreSQL on the loopback interface with its data in `dataDir`: makes it the first time, starts it, or
 * joins the server that already runs there; with the database `dajuan`, its two roles and the queue's schema.
 * Throws with PostgreSQL's own words when it cannot be started.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const dataDir = resolve(options.dataDir);
  const user = findServerUser(folderBeside(dataDir));
  const installation = findInstallation(user);
  const settings = loadSettings(dataDir, user);
  if (!settings.port) saveSettings(dataDir, settings); // before there is a database that only they open
  const server = await bringUp({ installation, user, settings, options });
  if (server.port !== settings.port) saveSettings(dataDir, { ...settings, port: server.port });
  const { passwords } = settings;
  await ensureRolesAndDatabase(urlOf('postgres', passwords.superuser, server.port, 'postgres'), passwords);
  await openToRoles(urlOf('postgres', passwords.superuser, server.port));
  return {
    adminUrl: urlOf(ownerRole, passwords.owner, server.port),
    appUrl: urlOf(appRole, passwords.app, server.port),
    superuserUrl: urlOf('postgres', passwords.superuser, server.port),
    ...server,
    isRunning: () => findPostmaster(settings.folder) !== undefined,
    stop: () => stopServer(installation, settings.folder, user),
  };
}

async function bringUp(launch: Launch): Promise<{ port: number; reused: boolean }> {
  const { settings, options } = launch;
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const found = findPostmaster(settings.folder);
    if (!found) return { port: await startNew(launch), reused: false };
    options.onProgress?.('reuse');
    const refusal = await refusalOf(urlOf('postgres', settings.passwords.superuser, found.port, 'postgres'));
    if (refusal === undefined) return { port: found.port, reused: true };
    if (Date.now() > deadline)
      throw new Error(`PostgreSQL holds ${settings.folder} but lets nobody in`, { cause: refusal });
    await sleep(200);
  }
}

async function startNew({ installation, user, settings, options }: Launch): Promise<number> {
  const { folder, passwords, port: lastPort } = settings;
  if (!existsSync(folder)) {
    options.onProgress?.('initialise');
    await initialise(installation, folder, passwords.superuser, user);
  }
  await clearAfterCrash(folder);
  options.onProgress?.('start');
  const port = lastPort && (await isPortFree(lastPort)) ? lastPort : await findFreePort();
  await startServer(installation, folder, port, user, options.parameters ?? {});
  return port;
}

/** Why a server does not let us in; undefined when it does. */
async function refusalOf(url: string): Promise<unknown> {
  try {
    await withClient(url, (client) => client.query('SELECT 1'));
    return undefined;
  } catch (error) {
    return error;
  }
}

function urlOf(role: string, password: string, port: number, database = databaseName): string {
  return `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
}
