import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { tellParentReady } from '@dajuan/config/exit-with-parent';
import { WorkerModule } from '../../apps/worker/worker.module';

/** A worker as it ships, but quick to hand on the jobs of one that died; a spec forks it and kills it. */
async function main(): Promise<void> {
  const settings = JSON.parse(process.env.WORKER_SETTINGS ?? '{}');
  const worker = await NestFactory.createApplicationContext(WorkerModule.forRoot(settings), { logger: false });
  worker.enableShutdownHooks();
  process.once('disconnect', () => process.exit(1));
  tellParentReady();
}

void main();
