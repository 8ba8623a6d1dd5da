import { environmentOrExit } from '@dajuan/config/environment-or-exit';
import { createDataSource } from '../../../migrations/data-source';
import { say } from '../say';
import { withDatabase } from './open-database';

/** The command: brings the schema up to date and says how many changes that took. */
export async function migrate(): Promise<number> {
  const count = await withDatabase(environmentOrExit(), ({ adminUrl }) => bringUpToDate(adminUrl));
  say(`数据库结构已更新（${count} 项变更）`, `The schema is up to date (${count} changes)`);
  return 0;
}

/** Runs the migrations that have not run yet, as the role that owns the tables. Returns how many there were. */
export async function bringUpToDate(adminUrl: string): Promise<number> {
  const dataSource = await createDataSource(adminUrl).initialize();
  try {
    return (await dataSource.runMigrations()).length;
  } finally {
    await dataSource.destroy();
  }
}
