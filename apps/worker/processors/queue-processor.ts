import { Logger } from '@nestjs/common';
import { Job, UnrecoverableError } from 'bullmq';
import { Act, actingAs } from '@dajuan/database/connection';
import { DomainError, NotAllowed, NotFound, Refused } from '@dajuan/domain/errors';
import { MailRefused } from '@dajuan/channels/email';
import { JobPayload, JobsIn, QueueName } from '@dajuan/queue';

/** What each job of a queue does; a job of the queue that is missing here does not compile. */
export type JobActions<Queue extends QueueName> = {
  readonly [Name in JobsIn<Queue>]: (payload: JobPayload<Name>) => Promise<unknown>;
};

/** What the audit trail will say of whatever a job changes. */
const actOf = ({ name, id }: Job): Act => ({
  what: `job ${name}`,
  personId: null,
  source: null,
  requestId: id ?? null,
  subjectId: null,
});

/** What says no once says no always: trying again would only say it again. */
const lasting = [DomainError, NotFound, NotAllowed, Refused, MailRefused];

/** The worker's side of one queue: a table, and the one place that decides between trying again and giving up. */
export abstract class QueueProcessor<Queue extends QueueName = QueueName> {
  abstract readonly queue: Queue;
  protected abstract readonly actions: JobActions<Queue>;
  protected readonly log = new Logger(this.constructor.name);

  async process(job: Job): Promise<void> {
    const actions: Readonly<Record<string, ((payload: never) => Promise<unknown>) | undefined>> = this.actions;
    const act = actions[job.name];
    if (!act) throw new UnrecoverableError(`queue ${this.queue} knows no job ${job.name}`);
    try {
      await actingAs(actOf(job), () => act(job.data as never));
    } catch (error) {
      const isLast = job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
      const isLasting = lasting.some((kind) => error instanceof kind);
      this.log.warn({
        jobId: job.id,
        job: job.name,
        attempt: job.attemptsMade + 1,
        givenUp: isLast || isLasting,
        error,
      });
      if (isLast || isLasting) await this.giveUp(job, error);
      throw isLasting ? new UnrecoverableError(String(error)) : error;
    }
  }

  /** Told when a job is tried no more. Most do nothing: their rows stay due, and the sweep finds them. */
  protected async giveUp(_job: Job, _error: unknown): Promise<void> {}
}
