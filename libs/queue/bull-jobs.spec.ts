import { Logger } from '@nestjs/common';
import { BullJobs } from './bull-jobs';
import { ProducerQueues } from './producer-queues';

Logger.overrideLogger(false);

describe('a request that adds a job', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('does not wait for a queue that is slow to open, and the job is added when it opens', async () => {
    const added: unknown[] = [];
    let open = () => undefined as void;
    const opening = new Promise<void>((resolve) => (open = resolve));
    const slow = { queue: () => opening.then(() => ({ addBulk: async (jobs: unknown) => added.push(jobs) })) };
    const answered = new BullJobs(slow as unknown as ProducerQueues).add('report.build', { orgId: 'a', reportId: 'b' });
    await jest.advanceTimersByTimeAsync(300);
    await answered;
    expect(added).toHaveLength(0);
    open();
    await jest.advanceTimersByTimeAsync(0);
    expect(added).toHaveLength(1);
  });
});
