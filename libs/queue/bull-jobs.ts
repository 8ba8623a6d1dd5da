import { Injectable, Logger } from '@nestjs/common';
import { JobsOptions } from 'bullmq';
import { JobName, JobPayload, Jobs, ruleOf, sameId } from './jobs';
import { ProducerQueues } from './producer-queues';
import { within } from './within';

/** The longest a request waits for the queue; what it adds later than that is still added. */
const REQUEST_PATIENCE_MS = 300;
/** The longest a worker waits for a round trip of many. */
const MANY_PATIENCE_MS = 2_000;
/** As many as one round trip carries, so that a slow one is noticed before thousands wait behind it. */
const TOGETHER = 500;

/** Adds jobs to BullMQ, whichever datastore it stands on. */
@Injectable()
export class BullJobs extends Jobs {
  private readonly log = new Logger(BullJobs.name);

  constructor(private readonly queues: ProducerQueues) {
    super();
  }

  async add<Name extends JobName>(name: Name, payload: JobPayload<Name>): Promise<void> {
    const adding = this.send(name, [payload]).catch((error) => {
      this.log.error(`${name} not added, left to the sweep: ${String(error)}`);
    });
    await within(REQUEST_PATIENCE_MS, adding).catch(() => undefined);
  }

  async addAll<Name extends JobName>(name: Name, payloads: readonly JobPayload<Name>[]): Promise<void> {
    for (let from = 0; from < payloads.length; from += TOGETHER) {
      try {
        await within(MANY_PATIENCE_MS, this.send(name, payloads.slice(from, from + TOGETHER)));
      } catch (error) {
        const left = payloads.length - from;
        this.log.error(`${left} × ${name} not added, left to the sweep: ${String(error)}`);
        return;
      }
    }
  }

  private async send<Name extends JobName>(name: Name, payloads: readonly JobPayload<Name>[]): Promise<void> {
    const queue = await this.queues.queue(ruleOf(name).queue);
    await queue.addBulk(payloads.map((data) => ({ name, data, opts: optionsOf(name, data) })));
  }
}

/**
 * A finished job leaves nothing behind: kept, it would silently swallow the sweep's next job of the same id. A job that
 * runs again when asked for meanwhile is told by BullMQ's deduplication key, as an id alone would swallow the asking.
 */
function optionsOf<Name extends JobName>(name: Name, payload: JobPayload<Name>): JobsOptions {
  const rule = ruleOf(name);
  const id = sameId(name, payload);
  return {
    attempts: rule.attempts,
    backoff: { type: 'exponential', delay: 1_000 },
    removeOnComplete: true,
    removeOnFail: true,
    ...(rule.whileRunning === 'runs again' ? { deduplication: { id, keepLastIfActive: true } } : { jobId: id }),
  };
}
