import { BeforeApplicationShutdown, Injectable, Logger, OnApplicationBootstrap } from '@nestjs/common';
import { OpenWorker, QueueBackend, queues } from '@dajuan/queue';
import { QueueProcessor } from './processors/queue-processor';

/** Takes jobs from every queue and hands each to its processor. */
@Injectable()
export class QueueWorkers implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(QueueWorkers.name);
  private readonly workers: OpenWorker[] = [];

  constructor(
    private readonly backend: QueueBackend,
    private readonly processors: readonly QueueProcessor[],
  ) {}

  /** Begins only when every queue can be reached, so that a process that is ready does work. */
  async onApplicationBootstrap(): Promise<void> {
    for (const processor of this.processors) this.workers.push(this.open(processor));
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
    for (const worker of this.workers) {
      worker.run().catch((error: unknown) => this.log.error(`queue ${worker.name} stopped: ${String(error)}`));
    }
  }

  /** Takes nothing new and waits for the jobs in hand; the database is closed after this. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.allSettled(this.workers.map((worker) => worker.close()));
  }

  private open(processor: QueueProcessor): OpenWorker {
    const { queue } = processor;
    const worker = this.backend.openWorker(queue, (job) => processor.process(job), queues[queue].concurrency);
    worker.on('error', (error: Error) => this.log.warn(`queue ${queue}: ${error.message}`));
    return worker;
  }
}
