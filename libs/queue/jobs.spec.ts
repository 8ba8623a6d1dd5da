import { JobName, JobPayloads, jobs, MemoryJobs, queues, sameId } from '.';

const examples: { [Name in JobName]: JobPayloads[Name] } = {
  'reminders.plan': { orgId: 'town', days: ['2026-11-19', '2026-11-20'] },
  'digest.deliver': { orgId: 'town', recipientId: 'chen', day: '2026-11-20' },
  'delivery.send': { orgId: 'town', deliveryId: '7' },
  'roll-up.refresh': { orgId: 'town', planId: '7' },
  'roll-up.refresh-all': { orgId: 'town', planId: '7' },
  'report.build': { orgId: 'town', reportId: '7' },
  'dispatch.deliver': { orgId: 'town' },
  'periods.lock': { orgId: 'town' },
  'outbox.sweep': {},
  'audit.anchor': {},
  'partitions.create': { day: '2026-11-20' },
};
const names = Object.keys(jobs) as JobName[];

describe('the table of jobs', () => {
  it.each(names)('gives %s an id that BullMQ takes: no colon, no integer', (name) => {
    const id = sameId(name, examples[name]);
    expect(id).not.toContain(':');
    expect(String(Number.parseInt(id, 10))).not.toBe(id);
  });

  it('gives no two names the same id', () => {
    expect(new Set(names.map((name) => sameId(name, examples[name]))).size).toBe(names.length);
  });

  it('tells jobs of one name apart by what they are about', () => {
    const one = examples['digest.deliver'];
    expect(sameId('digest.deliver', { ...one })).toBe(sameId('digest.deliver', one));
    for (const other of [{ orgId: 'city' }, { recipientId: 'zhou' }, { day: '2026-11-23' as const }]) {
      expect(sameId('digest.deliver', { ...one, ...other })).not.toBe(sameId('digest.deliver', one));
    }
  });

  it('takes mornings made up for as one with the morning they end in', () => {
    const late = sameId('reminders.plan', { orgId: 'town', days: ['2026-11-18', '2026-11-19', '2026-11-20'] });
    expect(late).toBe(sameId('reminders.plan', { orgId: 'town', days: ['2026-11-20'] }));
  });

  it('sends every job to a queue that there is, to be tried at least once', () => {
    for (const name of names) {
      expect(queues).toHaveProperty(jobs[name].queue);
      expect(jobs[name].attempts).toBeGreaterThanOrEqual(1);
    }
  });
});

describe('the queue’s twin in memory', () => {
  it('keeps one of two that are the same, until it is emptied', async () => {
    const memory = new MemoryJobs();
    await memory.add('report.build', examples['report.build']);
    await memory.addAll('report.build', [examples['report.build'], { orgId: 'town', reportId: '8' }]);
    expect(memory.takeAll().map(({ payload }) => payload)).toEqual([
      { orgId: 'town', reportId: '7' },
      { orgId: 'town', reportId: '8' },
    ]);
    expect(memory.takeAll()).toEqual([]);
  });
});
