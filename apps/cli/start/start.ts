import { join } from 'node:path';
import { addressOf, Environment } from '@dajuan/config/environment';
import { environmentOrExit } from '@dajuan/config/environment-or-exit';
import { bringUpToDate } from '../database/migrate';
import { openDatabase, OpenDatabase } from '../database/open-database';
import { isUnfounded, sayUsers, seedIfEmpty } from '../database/seed';
import { complain, say } from '../say';
import { choosePort } from './choose-port';
import { AlreadyRunning, DataDirLock, lockDataDir } from './data-dir-lock';
import { awaitInterruption } from './interruption';
import { keepDatabase } from './keep-database';
import { KeptProgram, keepRunning } from './keep-running';
import { answersReady, sendsReady } from './readiness';

/** How long the programs of a killed start may take to end and give their port back. */
const afterCrashMs = 6000;

/**
 * The command: everything on one machine. Brings up the database, the API and the worker, stays until it is told to
 * end, and takes all of them down again. Returns 1 when something stands in the way, having said what.
 */
export async function start(): Promise<number> {
  const environment = environmentOrExit();
  const lock = environment.databaseUrl ? undefined : tryLock(environment.dataDir);
  if (lock === 'taken') return 1;
  const port = await choosePort(environment, lock?.afterCrash ? afterCrashMs : 0);
  if (port !== environment.port) sayPortTaken(environment.port, port);
  try {
    return port === undefined ? 1 : await runUntilInterrupted(environment, port, lock);
  } finally {
    lock?.release();
  }
}

function tryLock(dataDir: string): DataDirLock | 'taken' {
  try {
    return lockDataDir(dataDir);
  } catch (error) {
    if (!(error instanceof AlreadyRunning)) throw error;
    const [where, at] = error.address ? [`：${error.address}`, ` at ${error.address}`] : ['', ''];
    complain(`答卷已在运行（进程 ${error.pid}）${where}`, `Dajuan is already running (process ${error.pid})${at}`);
    return 'taken';
  }
}

function sayPortTaken(wished: number, port: number | undefined): void {
  if (port === undefined) complain(`端口 ${wished} 已被占用`, `Port ${wished} is taken`);
  else say(`端口 ${wished} 已被占用，改用 ${port}`, `Port ${wished} is taken, using ${port}`);
}

async function runUntilInterrupted(environment: Environment, port: number, lock?: DataDirLock): Promise<number> {
  const interruption = awaitInterruption();
  const database = await openDatabase(environment);
  const endWatch = keepDatabase(environment, database);
  const programs: KeptProgram[] = [];
  try {
    if (!interruption.happened)
      await Promise.race([interruption.moment, bringUp(environment, database, port, programs, lock)]);
    await interruption.moment;
    say('正在停止……', 'Stopping...');
    return 0;
  } finally {
    await Promise.all([endWatch(), ...programs.map((program) => program.stop())]);
    await database.server?.stop();
  }
}

async function bringUp(
  environment: Environment,
  database: OpenDatabase,
  port: number,
  programs: KeptProgram[],
  lock?: DataDirLock,
): Promise<void> {
  say('检查数据库结构……', 'Checking the schema...');
  await bringUpToDate(database);
  const users = environment.seed === 'demo' ? await seedIfEmpty(database.appUrl) : undefined;
  if (users) sayUsers(users); // at once: their passwords are known to nobody else, whatever happens next
  say('启动服务……', 'Starting the services...');
  const address = addressOf(environment.host, port);
  const env = environmentOfPrograms(database, port);
  programs.push(
    keepRunning({ ...program('api', env), isReady: () => answersReady(address) }),
    keepRunning({ ...program('worker', env), isReady: sendsReady }),
  );
  await Promise.all(programs.map(({ ready }) => ready));
  lock?.announce(address);
  say(`答卷已就绪：${address}`, `Dajuan is ready: ${address}`);
  if (environment.seed === 'none' && process.stdout.isTTY && (await isUnfounded(database.appUrl)))
    say('还没有人能登录，请另开终端运行 npm run found', 'Nobody can log in yet: run npm run found in another terminal');
}

/** The programs run as they do when served: told by the environment, and never given the rights of the tables' owner. */
function environmentOfPrograms({ appUrl }: OpenDatabase, port: number): NodeJS.ProcessEnv {
  const { DATABASE_ADMIN_URL: _, ...env } = process.env;
  return { LOG_LEVEL: 'warn', ...env, DATABASE_URL: appUrl, PORT: String(port) };
}

function program(name: 'api' | 'worker', env: NodeJS.ProcessEnv) {
  return {
    name,
    env,
    file: join(__dirname, '..', '..', name, 'main.js'),
    onRestart: (which: string, delayMs: number) =>
      complain(
        `${which} 意外退出，${delayMs / 1000} 秒后重启`,
        `${which} ended, starting it again in ${delayMs / 1000} s`,
      ),
  };
}
