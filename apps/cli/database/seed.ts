import { DataSource } from 'typeorm';
import { environmentOrExit } from '@dajuan/config/environment-or-exit';
import { createApplicationDataSource } from '@dajuan/database/connection';
import { DemonstrationUser, seedDemonstration } from '../../../seeds/run';
import { complain, say } from '../say';
import { bringUpToDate } from './migrate';
import { withDatabase } from './open-database';
import { firstToTry, otherUserLines, userLine } from './user-lines';

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
export function seedIfEmpty(appUrl: string): Promise<readonly DemonstrationUser[] | undefined> {
  return withApplication(appUrl, async (dataSource) => {
    if (await hasOrganisation(dataSource)) return undefined;
    say('载入演示数据……', 'Loading the demonstration...');
    return seedDemonstration(dataSource);
  });
}

/** Whether there is no organisation yet, and so nobody who could log in. */
export function isUnfounded(appUrl: string): Promise<boolean> {
  return withApplication(appUrl, async (dataSource) => !(await hasOrganisation(dataSource)));
}

async function withApplication<Result>(
  appUrl: string,
  work: (dataSource: DataSource) => Promise<Result>,
): Promise<Result> {
  const dataSource = await createApplicationDataSource(appUrl).initialize();
  try {
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

async function hasOrganisation(dataSource: DataSource): Promise<boolean> {
  const organisations = await dataSource.query('SELECT FROM organisation LIMIT 1');
  return organisations.length > 0;
}

/** Passwords are made at loading and kept nowhere in the clear, so this is the only time they are shown. */
export function sayUsers(users: readonly DemonstrationUser[]): void {
  say('演示用户（密码只显示这一次）', 'Demonstration users (passwords are shown this once)');
  say(`先试这几位（${users[0]?.organisation ?? ''}）`, 'Try these first');
  for (const user of firstToTry(users)) console.log(`  ${userLine(user, user.position)}`);
  say('其他用户', 'The others');
  for (const line of otherUserLines(users, process.stdout.columns ?? 120)) console.log(line);
}
