import { SMTPServer } from 'smtp-server';
import { EmailModule } from '@dajuan/channels/email';
import { Delivery } from '@dajuan/database/reminders';
import { DeliverDigest, PlanReminders, ReminderActionsModule, SendDelivery } from '@dajuan/features/reminders';
import { SweepActionsModule, SweepOutbox } from '@dajuan/features/sweep';
import { findFreePort } from '@dajuan/embedded/free-port';
import { House, openHouse } from '../factories/house';
import { createTask } from '../factories/task';
import { createTown, TestTown } from '../factories/town';

const friday = '2026-11-20';
const morning = new Date('2026-11-20T08:31:00+08:00');
const address = 'chen.mo@town.example';

interface Letter {
  readonly to: string;
  readonly source: string;
}

/** A mail server that keeps what it takes; `refuse` makes it say no for good to an address. */
async function openSmtp(port: number, letters: Letter[], refuse = ''): Promise<SMTPServer> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address: to }, _session, answer) =>
      answer(to === refuse ? Object.assign(new Error('no such mailbox'), { responseCode: 550 }) : null),
    onData: (stream, session, answer) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const source = Buffer.concat(parts).toString();
        for (const { address: to } of session.envelope.rcptTo) letters.push({ to, source });
        answer();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
}

const close = (server: SMTPServer) => new Promise<void>((resolve) => server.close(resolve));

describe('a digest by e-mail', () => {
  let house: House;
  let town: TestTown;
  let port: number;
  let letters: Letter[];
  let server: SMTPServer | null;

  beforeAll(async () => {
    port = await findFreePort();
    const smtp = { url: `smtp://127.0.0.1:${port}`, from: '督查办 <ducha@town.example>' };
    house = await openHouse([EmailModule.forRoot(smtp), ReminderActionsModule, SweepActionsModule]);
  });
  beforeEach(async () => {
    letters = [];
    server = null;
    town = await createTown(house);
    await house.inOrganisation(town.orgId, (tx) =>
      tx.query('UPDATE person SET email = $1 WHERE id = $2', [address, town.owner.personId]),
    );
    await createTask(house, town, { dueOn: friday, title: '加装电梯40台' });
    house.jobs.takeAll();
  });
  afterEach(async () => {
    if (server) await close(server);
  });
  afterAll(() => house.close());

  /** Everybody told in the inbox; returns the id of the one sending there is, as the owner alone has an address. */
  async function tellEverybody(): Promise<string> {
    await house.get(PlanReminders).plan(town.orgId, [friday]);
    for (const job of house.jobs.takeAll()) {
      if (job.name !== 'digest.deliver') continue;
      await house.get(DeliverDigest).deliver(town.orgId, job.payload.recipientId, job.payload.day, morning);
    }
    return theSending();
  }

  function theSending(): string {
    const [id, ...others] = house.jobs
      .takeAll()
      .flatMap((job) =>
        job.name === 'delivery.send' && job.payload.orgId === town.orgId ? [job.payload.deliveryId] : [],
      );
    if (!id || others.length > 0) throw new Error(`expected one sending, found ${id ? 1 + others.length : 0}`);
    return id;
  }

  const send = (id: string, now = new Date()) => house.get(SendDelivery).send(town.orgId, id, now);
  const log = (): Promise<Delivery | null> =>
    house.inOrganisation(town.orgId, (tx) => tx.getRepository(Delivery).findOneBy({ address }));
  const idOf = ({ source }: Letter) => /^Message-ID: <(.*)>\r$/m.exec(source)?.[1];

  const bodyOf = ({ source }: Letter) => Buffer.from(source.split('\r\n\r\n')[1] ?? '', 'base64').toString();

  it('goes out once, with the address, the Message-ID and the attempt in the log', async () => {
    server = await openSmtp(port, letters);
    const id = await tellEverybody();
    await send(id);
    await send(id);
    expect(letters.map(({ to }) => to)).toEqual([address]);
    expect(letters.map(bodyOf)).toEqual(['今日到期\n1. 加装电梯40台（11月20日到期）']);
    expect(await log()).toMatchObject({ status: 'sent', attempts: 1, providerKey: idOf(letters[0] as Letter) });
  });

  it('waits while the server is down, and goes out under the same Message-ID when it is back', async () => {
    const id = await tellEverybody();
    await expect(send(id)).rejects.toThrow('ECONNREFUSED');
    expect(await log()).toMatchObject({
      status: 'due',
      attempts: 1,
      lastError: expect.stringContaining('ECONNREFUSED'),
    });
    const key = (await log())?.providerKey;
    server = await openSmtp(port, letters);
    await house.get(SweepOutbox).sweep(morning);
    await send(theSending());
    expect(letters.map(idOf)).toEqual([key]);
    expect(await log()).toMatchObject({ status: 'sent', attempts: 2 });
  });

  it('is sent once more after a crash between the server’s yes and the note of it, and can be told as a repeat', async () => {
    server = await openSmtp(port, letters);
    const id = await tellEverybody();
    await send(id);
    await house.inOrganisation(town.orgId, (tx) => tx.query(`UPDATE delivery SET status = 'due' WHERE id = $1`, [id]));
    await send(id);
    expect(new Set(letters.map(idOf)).size).toBe(1);
    expect(letters).toHaveLength(2);
  });

  it('is given up where the server will never take it', async () => {
    server = await openSmtp(port, letters, address);
    const id = await tellEverybody();
    await expect(send(id)).rejects.toMatchObject({ code: 'mail_refused' });
    expect(await log()).toMatchObject({ status: 'failed', lastError: expect.stringContaining('no such mailbox') });
    await house.get(SweepOutbox).sweep(morning);
    expect(house.jobs.takeAll().filter(({ name }) => name === 'delivery.send')).toEqual([]);
  });

  it('is given up after 72 hours, as the inbox has had it all along', async () => {
    const id = await tellEverybody();
    await send(id, new Date(Date.now() + 73 * 60 * 60 * 1000));
    expect(await log()).toMatchObject({ status: 'failed', lastError: 'too_late' });
  });
});
