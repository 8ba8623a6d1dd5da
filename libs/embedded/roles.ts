import { withClient } from './with-client';

/** The names the migrations grant to; fixed, so that a served database is prepared in the same way. */
export const databaseName = 'dajuan';
export const ownerRole = 'dajuan_owner';
export const appRole = 'dajuan_app';

const powerless = 'LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION';

/**
 * Makes sure of both roles, with these passwords, and of the database: one role owns the tables, the other is what
 * the application runs as and owns none of them, so that row-level security holds for it. Running twice is harmless.
 */
export async function ensureRolesAndDatabase(
  superuserUrl: string,
  passwords: { readonly owner: string; readonly app: string },
): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    const { rows } = await client.query('SELECT rolname FROM pg_roles');
    const present = rows.map((row) => row.rolname);
    for (const [role, password] of [
      [ownerRole, passwords.owner],
      [appRole, passwords.app],
    ] as const) {
      const verb = present.includes(role) ? 'ALTER' : 'CREATE';
      await client.query(`${verb} ROLE ${role} ${powerless} PASSWORD ${client.escapeLiteral(password)}`);
    }
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [databaseName]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${databaseName} OWNER ${ownerRole}`);
  });
}

/**
 * Opens one database to the two roles and nobody else. BullMQ keeps its tables in a schema of the application's own,
 * and says CREATE SCHEMA IF NOT EXISTS, for which PostgreSQL wants CREATE on the database though the schema exists; it
 * adds many jobs at once by way of a temporary table.
 */
export async function openToRoles(superuserUrlOfDatabase: string): Promise<void> {
  await withClient(superuserUrlOfDatabase, async (client) => {
    const database = client.escapeIdentifier(client.database ?? databaseName);
    await client.query(`
      REVOKE ALL ON DATABASE ${database} FROM PUBLIC;
      GRANT CONNECT, CREATE, TEMPORARY ON DATABASE ${database} TO ${appRole};
      CREATE SCHEMA IF NOT EXISTS bullmq AUTHORIZATION ${appRole};
    `);
  });
}
