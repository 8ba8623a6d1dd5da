import { DataSource } from 'typeorm';

/** The newest schema change this code relies on; a test keeps it equal to the last line of migrations/data-source.ts. */
export const latestMigration = 'CreatePeriods1790000000016';

/** Whether the database has seen the schema change this code relies on. Throws when the database is away. */
export async function isMigrated(dataSource: DataSource): Promise<boolean> {
  const rows: unknown[] = await dataSource.query('SELECT name FROM migration WHERE name = $1', [latestMigration]);
  return rows.length > 0;
}
