import { QueryRunner } from 'typeorm';

/** What the application's role may do with a table. Facts are appended only: no UPDATE, no DELETE, no TRUNCATE. */
type Rights = 'facts' | 'rows' | 'rows, deletable';

const granted: Record<Rights, string> = {
  facts: 'SELECT, INSERT',
  rows: 'SELECT, INSERT, UPDATE',
  'rows, deletable': 'SELECT, INSERT, UPDATE, DELETE',
};

/**
 * Closes a table to every organisation but the one set in the transaction (`app.org_id`), and grants the application
 * what it may do. No organisation set means no rows: the setting reads '' after a local set has ended, hence nullif.
 */
export async function guardTenantTable(runner: QueryRunner, table: string, rights: Rights): Promise<void> {
  await runner.query(`
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
    CREATE POLICY ${table}_own_organisation ON ${table}
      USING (org_id = nullif(current_setting('app.org_id', true), '')::uuid)
      WITH CHECK (org_id = nullif(current_setting('app.org_id', true), '')::uuid);
    GRANT ${granted[rights]} ON ${table} TO dajuan_app;
  `);
}

/** Drops tables in the order given, children first. */
export async function dropTables(runner: QueryRunner, ...tables: string[]): Promise<void> {
  for (const table of tables) await runner.query(`DROP TABLE ${table}`);
}
