import { environmentOrExit } from '@dajuan/config/environment-or-exit';
import { createApplicationDataSource } from '@dajuan/database/connection';
import { createDataSource } from '../../../migrations/data-source';
import { loadNotices } from '../../../seeds/run';
import { say } from '../say';
import { OpenDatabase, withDatabase } from './open-database';

/** The command: brings schema and reference data up to date and says how many changes of the schema that took. */
export async function migrate(): Promise<number> {
  const count = await withDatabase(environmentOrExit(), bringUpToDate);
  say(`数据库结构已更新（${count} 项变更）`, `The schema is up to date (${count} changes)`);
  return 0;
}

/**
 * Runs the migrations that have not run yet, as the role that owns the tables, then brings in the holiday notices of
 * this version, as the application. Returns how many migrations there were; the second time, none.
 */
export async function bringUpToDate({ adminUrl, appUrl }: Pick<OpenDatabase, 'adminUrl' | 'appUrl'>): Promise<number> {
  const owner = await createDataSource(adminUrl).initialize();
  const migrations = await owner.runMigrations().finally(() => owner.destroy());
  const application = await createApplicationDataSource(appUrl).initialize();
  await application.transaction(loadNotices).finally(() => application.destroy());
  return migrations.length;
}
