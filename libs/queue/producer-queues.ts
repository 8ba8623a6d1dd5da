import { Injectable, Logger, OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { OpenQueue, QueueBackend } from './backend';
import { QueueName, queues } from './jobs';

/**
 * The queues this process adds to. They are opened behind the start, which waits for none of them: opening reads the
 * queue's schema under a lock, and no request should be the one that waits for it.
 */
@Injectable()
export class ProducerQueues implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger(ProducerQueues.name);
  private readonly open = new Map<QueueName, OpenQueue>();

  constructor(private readonly backend: QueueBackend) {}

  onApplicationBootstrap(): void {
    void this.openAll();
  }

  /** Opens every queue that is not open. Never throws: one that cannot be reached is tried again when it is asked for. */
  async openAll(): Promise<void> {
    await Promise.allSettled((Object.keys(queues) as QueueName[]).map((name) => this.queue(name)));
  }

  /** Waits for the datastore, or rejects because it cannot be reached; the next call then tries anew. */
  async queue(name: QueueName): Promise<OpenQueue> {
    const queue = this.open.get(name) ?? this.connect(name);
    try {
      await queue.waitUntilReady();
      return queue;
    } catch (error) {
      if (this.open.get(name) === queue) this.open.delete(name);
      await queue.close().catch(() => undefined);
      throw error;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    const opened = [...this.open.values()];
    this.open.clear();
    await Promise.allSettled(opened.map((queue) => queue.close()));
  }

  private connect(name: QueueName): OpenQueue {
    const queue = this.backend.openQueue(name);
    queue.on('error', (error: Error) => this.log.warn(`queue ${name}: ${error.message}`));
    this.open.set(name, queue);
    return queue;
  }
}
