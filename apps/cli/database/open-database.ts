import { Environment } from '@dajuan/config/environment';
import { EmbeddedStep, startEmbedded } from '@dajuan/embedded/start-embedded';
import { withClient } from '@dajuan/embedded/with-client';
import { say } from '../say';

/** The database commands work on, and what there is to do when they are done with it. */
export interface OpenDatabase {
  /** As the role that owns the tables. */
  readonly adminUrl: string;
  /** As the role the application runs as. */
  readonly appUrl: string;
  /** Stops what `openDatabase` started. */
  close(): Promise<void>;
  /** The embedded server, which is ours to watch and to stop even if it was found running; a served one is not. */
  readonly server?: { isRunning(): boolean; stop(): Promise<void> };
}

const sayings: Record<EmbeddedStep, [chinese: string, english: string]> = {
  initialise: ['新建数据库……', 'Making the database...'],
  start: ['启动数据库……', 'Starting the database...'],
  reuse: ['数据库仍在运行，继续使用……', 'The database is still running, joining it...'],
};

/**
 * The served database where DATABASE_URL names one, otherwise the embedded one in DATA_DIR, started if need be.
 * Throws, naming the variable, when a served one cannot be reached.
 */
export async function openDatabase(environment: Environment): Promise<OpenDatabase> {
  const { databaseUrl, databaseAdminUrl, dataDir } = environment;
  if (databaseUrl) return openServed(databaseUrl, databaseAdminUrl ?? databaseUrl);
  const server = await startEmbedded({ dataDir, onProgress: (step) => say(...sayings[step]) });
  const { adminUrl, appUrl, reused } = server;
  return { adminUrl, appUrl, server, close: () => (reused ? Promise.resolve() : server.stop()) };
}

async function openServed(appUrl: string, adminUrl: string): Promise<OpenDatabase> {
  for (const [variable, url] of Object.entries({ DATABASE_URL: appUrl, DATABASE_ADMIN_URL: adminUrl }))
    await withClient(url, (client) => client.query('SELECT 1')).catch((error: Error) => {
      throw new Error(`${variable}: ${error.message}`);
    });
  return { adminUrl, appUrl, close: () => Promise.resolve() };
}

/** Opens the database for one piece of work and closes it whatever happens. */
export async function withDatabase<Result>(
  environment: Environment,
  work: (database: OpenDatabase) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase(environment);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
