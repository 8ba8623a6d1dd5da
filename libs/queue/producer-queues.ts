import { Injectable, Logger, OnApplicationShutdown } from '@nestjs/common';
import { OpenQueue, QueueBackend } from './backend';
import { QueueName } from './jobs';

/** The queues this process adds to, each opened when it is first asked for. */
@Injectable()
export class ProducerQueues implements OnApplicationShutdown {
  private readonly log = new Logger(ProducerQueues.name);
  private readonly open = new Map<QueueName, Promise<OpenQueue>>();

  constructor(private readonly backend: QueueBackend) {}

  /** Rejects while the datastore cannot be reached; the next call tries again with a new connection. */
  queue(name: QueueName): Promise<OpenQueue> {
    const known = this.open.get(name);
    if (known) return known;
    const opening = this.connect(name);
    this.open.set(name, opening);
    opening.catch(() => this.open.delete(name));
    return opening;
  }

  async onApplicationShutdown(): Promise<void> {
    const queues = await Promise.allSettled(this.open.values());
    this.open.clear();
    for (const queue of queues) if (queue.status === 'fulfilled') await queue.value.close();
  }

  private async connect(name: QueueName): Promise<OpenQueue> {
    const queue = this.backend.openQueue(name);
    queue.on('error', (error: Error) => this.log.warn(`queue ${name}: ${error.message}`));
    try {
      await queue.waitUntilReady();
      return queue;
    } catch (error) {
      await queue.close().catch(() => undefined);
      throw error;
    }
  }
}
