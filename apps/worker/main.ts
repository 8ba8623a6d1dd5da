import 'reflect-metadata';
import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { servedEnvironmentOrExit } from '@dajuan/config/environment-or-exit';
import { exitWithParent, tellParentReady } from '@dajuan/config/exit-with-parent';
import { logLevelsFrom } from '@dajuan/config/log-levels';
import { WorkerModule } from './worker.module';

/** Does what nobody asks for, reminders, roll-ups and reports, until it is told to stop. */
async function main(): Promise<void> {
  exitWithParent();
  const environment = servedEnvironmentOrExit();
  const worker = await NestFactory.createApplicationContext(WorkerModule.forRoot(environment), {
    logger: new ConsoleLogger({ logLevels: logLevelsFrom(environment.logLevel), json: !process.stdout.isTTY }),
  });
  worker.enableShutdownHooks();
  tellParentReady();
}

void main();
