import 'reflect-metadata';
import { ConsoleLogger, LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { servedEnvironmentOrExit } from '@dajuan/config/environment-or-exit';
import { exitWithParent, tellParentReady } from '@dajuan/config/exit-with-parent';
import { WorkerModule } from './worker.module';

/** Does what nobody asks for, reminders, roll-ups and reports, until it is told to stop. */
async function main(): Promise<void> {
  exitWithParent();
  const environment = servedEnvironmentOrExit();
  const worker = await NestFactory.createApplicationContext(WorkerModule.forRoot(environment), {
    logger: new ConsoleLogger({ logLevels: levelsFrom(environment.logLevel), json: !process.stdout.isTTY }),
  });
  worker.enableShutdownHooks();
  tellParentReady();
}

function levelsFrom(least: string): LogLevel[] {
  const levels: LogLevel[] = ['verbose', 'debug', 'log', 'warn', 'error', 'fatal'];
  const names: Readonly<Record<string, LogLevel>> = { trace: 'verbose', info: 'log', silent: 'fatal' };
  return levels.slice(levels.indexOf(names[least] ?? (least as LogLevel)));
}

void main();
