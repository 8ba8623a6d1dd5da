import { readFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { environmentOrExit } from '@dajuan/config/environment-or-exit';
import { actingAs, commandAct, DatabaseModule } from '@dajuan/database/connection';
import { Refused } from '@dajuan/domain/errors';
import { FoundedUser, Founding, FoundOrganisation, OrganisationActionsModule } from '@dajuan/features/organisations';
import { bringUpToDate } from '../database/migrate';
import { withDatabase } from '../database/open-database';
import { userLine } from '../database/user-lines';
import { complain, say } from '../say';
import { askFounding } from './ask-founding';
import { atTerminal, Left } from './at-terminal';
import { readFounding } from './read-founding';

const FOUNDED = 0;
const REFUSED = 1;
const UNREADABLE = 2;
const WRONG_USAGE = 64;
const LEFT = 130;
const USAGE = '用法 usage: npm run found -- FILE.json，在终端上可不带文件 on a terminal also without a file';

/**
 * The command: an organisation with its departments, people and their logins, from a file or by questions at a
 * terminal; all of it or none. Works while everything runs and while nothing does. Returns the exit status: 0 founded,
 * 1 refused (each reason with its field on standard error), 2 no such file, 64 wrong usage, 130 left.
 */
export async function found(args: string[]): Promise<number> {
  const [file, ...more] = args;
  if (more.length > 0 || file?.startsWith('-') || (!file && !process.stdin.isTTY)) {
    console.error(USAGE);
    return WRONG_USAGE;
  }
  try {
    const founding = file ? readFounding(readFileSync(file, 'utf8')) : await atTerminal(askFounding);
    sayFounded(founding, await write(founding));
    return FOUNDED;
  } catch (error) {
    return explain(error);
  }
}

function write(founding: Founding): Promise<FoundedUser[]> {
  return withDatabase(environmentOrExit(), async (database) => {
    await bringUpToDate(database);
    const house = { module: OrganisationActionsModule, imports: [DatabaseModule.forRoot({ url: database.appUrl })] };
    const context = await NestFactory.createApplicationContext(house, { logger: false, abortOnError: false });
    try {
      return await actingAs(commandAct('found'), () => context.get(FoundOrganisation).found(founding));
    } finally {
      await context.close();
    }
  });
}

function sayFounded({ organisation: { name } }: Founding, users: readonly FoundedUser[]): void {
  say(`已建立${name}。用户（密码只显示这一次）：`, `${name} is founded. Users (passwords are shown this once):`);
  for (const user of users) console.log(`  ${userLine(user, user.jobTitle || (user.department ?? ''))}`);
}

function explain(error: unknown): number {
  if (error instanceof Refused) {
    complain('没有写入任何内容：', 'Nothing was written:');
    for (const { field, zh, en } of error.refusals) console.error(`  ${field || 'FILE'}: ${zh}  ${en}`);
    return REFUSED;
  }
  if (error instanceof Left) {
    complain('\n已取消，没有写入任何内容', 'Left; nothing was written');
    return LEFT;
  }
  if (isFileProblem(error)) {
    complain(`无法读取文件（${error.code}）`, `The file cannot be read (${error.code})`);
    return UNREADABLE;
  }
  throw error;
}

function isFileProblem(error: unknown): error is { readonly code: string } {
  const isOfSystem = typeof error === 'object' && error !== null && 'syscall' in error && 'code' in error;
  return isOfSystem && ['open', 'read'].includes(String(error.syscall));
}
