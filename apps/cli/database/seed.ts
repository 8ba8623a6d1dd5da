import { environmentOrExit } from '@dajuan/config/environment-or-exit';
import { createApplicationDataSource } from '@dajuan/database/connection';
import { DemonstrationUser, seedDemonstration } from '../../../seeds/run';
import { complain, say } from '../say';
import { bringUpToDate } from './migrate';
import { withDatabase } from './open-database';

/** The command: loads the demonstration into an empty database and prints who can log in. */
export async function seed(): Promise<number> {
  const users = await withDatabase(environmentOrExit(), async (database) => {
    await bringUpToDate(database);
    return seedIfEmpty(database.appUrl);
  });
  if (users) sayUsers(users);
  else complain('数据库已有数据，未载入演示数据', 'The database is not empty: no demonstration was loaded');
  return users ? 0 : 1;
}

/** Loads the demonstration where there is no organisation yet; undefined, and nothing changed, where there is one. */
export async function seedIfEmpty(appUrl: string): Promise<readonly DemonstrationUser[] | undefined> {
  const dataSource = await createApplicationDataSource(appUrl).initialize();
  try {
    const organisations = await dataSource.query('SELECT FROM organisation LIMIT 1');
    if (organisations.length > 0) return undefined;
    say('载入演示数据……', 'Loading the demonstration...');
    return await seedDemonstration(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

/** Passwords are made at loading and kept nowhere in the clear, so this is the only time they are shown. */
export function sayUsers(users: readonly DemonstrationUser[]): void {
  say('演示用户（密码只显示这一次）', 'Demonstration users (passwords are shown this once)');
  for (const { login, password, name, role } of users)
    console.log(`  ${login.padEnd(24)}${password}  ${name}  ${role}`);
}
