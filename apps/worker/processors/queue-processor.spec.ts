import { Logger } from '@nestjs/common';
import { Job, UnrecoverableError } from 'bullmq';
import { MailRefused } from '@dajuan/channels/email';
import { NotFound } from '@dajuan/domain/errors';
import { JobActions, QueueProcessor } from './queue-processor';

Logger.overrideLogger(false);

class Probe extends QueueProcessor<'deliveries'> {
  readonly queue = 'deliveries';
  readonly givenUp: unknown[] = [];
  protected readonly actions: JobActions<'deliveries'>;

  constructor(act: () => Promise<void>) {
    super();
    this.actions = { 'delivery.send': act, 'dispatch.deliver': act };
  }

  protected override async giveUp(_job: Job, error: unknown): Promise<void> {
    this.givenUp.push(error);
  }
}

const job = (attemptsMade: number, name = 'delivery.send') =>
  ({ id: 'x', name, data: { orgId: 'town', deliveryId: '7' }, attemptsMade, opts: { attempts: 3 } }) as unknown as Job;
const failing = (error: Error) => new Probe(() => Promise.reject(error));

describe('a queue’s processor', () => {
  it('hands a job to its action', async () => {
    let acted = 0;
    await new Probe(async () => void (acted += 1)).process(job(0));
    expect(acted).toBe(1);
  });

  it('lets what may pass be tried again', async () => {
    const outage = new Error('ECONNREFUSED');
    const probe = failing(outage);
    await expect(probe.process(job(0))).rejects.toBe(outage);
    expect(probe.givenUp).toEqual([]);
  });

  it('gives up after the last attempt', async () => {
    const outage = new Error('ECONNREFUSED');
    const probe = failing(outage);
    await expect(probe.process(job(2))).rejects.toBe(outage);
    expect(probe.givenUp).toEqual([outage]);
  });

  it.each([new NotFound('delivery', '7'), new MailRefused('a@b', 'no such mailbox')])(
    'does not try again what will never do: %s',
    async (error) => {
      const probe = failing(error);
      await expect(probe.process(job(0))).rejects.toBeInstanceOf(UnrecoverableError);
      expect(probe.givenUp).toEqual([error]);
    },
  );

  it('refuses a job of an older release that nobody knows any more', async () => {
    await expect(new Probe(async () => undefined).process(job(0, 'fax.send'))).rejects.toBeInstanceOf(
      UnrecoverableError,
    );
  });
});
