import { Injectable } from '@nestjs/common';
import { ProducerQueues } from './producer-queues';
import { within } from './within';

const PATIENCE_MS = 2_000;

/** Whether jobs can be added now; what a readiness probe asks. */
@Injectable()
export class QueueHealth {
  constructor(private readonly queues: ProducerQueues) {}

  /** False while the datastore does not answer. Never throws. */
  async isReady(): Promise<boolean> {
    try {
      await within(PATIENCE_MS, this.ask());
      return true;
    } catch {
      return false;
    }
  }

  private async ask(): Promise<void> {
    const queue = await this.queues.queue('housekeeping');
    await queue.getJobCounts('waiting');
  }
}
