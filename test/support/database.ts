import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { databaseName, openToRoles, ownerRole } from '@dajuan/embedded/roles';
import { withClient } from '@dajuan/embedded/with-client';
import { createDataSource } from '../../migrations/data-source';
import { addressOfService } from './services';

/** A migrated, empty database of one spec's own. */
export interface FreshDatabase {
  /** As the role that owns the tables. */
  readonly ownerUrl: string;
  /** As the role the application runs as: row-level security holds for it. */
  readonly appUrl: string;
  /** Ends every connection to it and removes it. */
  drop(): Promise<void>;
}

/**
 * A copy of the run's migrated database, in about 50 ms; the first spec to ask has it migrated, the others wait.
 * Throws outside of a run that has services (the projects medium and e2e).
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(async (client) => {
    await client.query('SELECT pg_advisory_lock(1)');
    await migrateTemplate(client);
    await client.query('SELECT pg_advisory_unlock(1)');
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${databaseName} OWNER ${ownerRole}`);
  });
  await openToRoles(address('postgres', name));
  return {
    ownerUrl: address('postgresAdmin', name),
    appUrl: address('postgresApp', name),
    drop: () => onServer((client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`)).then(() => undefined),
  };
}

/** The database that the others are copied from is migrated once a run, then closed, as a copy wants it untouched. */
async function migrateTemplate(client: Client): Promise<void> {
  const { rows } = await client.query('SELECT datistemplate FROM pg_database WHERE datname = $1', [databaseName]);
  if (rows[0].datistemplate) return;
  const dataSource = await createDataSource(address('postgresAdmin', databaseName)).initialize();
  try {
    await dataSource.runMigrations();
  } finally {
    await dataSource.destroy();
  }
  await client.query(`ALTER DATABASE ${databaseName} IS_TEMPLATE true ALLOW_CONNECTIONS false`);
}

function onServer<Result>(work: (client: Client) => Promise<Result>): Promise<Result> {
  return withClient(address('postgres', 'postgres'), work);
}

function address(role: 'postgres' | 'postgresAdmin' | 'postgresApp', database: string): string {
  const url = addressOfService(role);
  if (!url) throw new Error('No database here: it comes with jest --selectProjects medium e2e');
  return Object.assign(new URL(url), { pathname: `/${database}` }).href;
}
