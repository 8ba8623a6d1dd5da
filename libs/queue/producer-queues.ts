import { Injectable, Logger, OnApplicationShutdown } from '@nestjs/common';
import { OpenQueue, QueueBackend } from './backend';
import { QueueName } from './jobs';

/** The queues this process adds to, each opened when it is first asked for. */
@Injectable()
export class ProducerQueues implements OnApplicationShutdown {
  private readonly log = new Logger(ProducerQueues.name);
  private readonly open = new Map<QueueName, OpenQueue>();

  constructor(private readonly backend: QueueBackend) {}

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
    const queues = [...this.open.values()];
    this.open.clear();
    await Promise.allSettled(queues.map((queue) => queue.close()));
  }

  private connect(name: QueueName): OpenQueue {
    const queue = this.backend.openQueue(name);
    queue.on('error', (error: Error) => this.log.warn(`queue ${name}: ${error.message}`));
    this.open.set(name, queue);
    return queue;
  }
}
