import { randomUUID } from 'node:crypto';
import { Act, newId, Transactions } from '@dajuan/database/connection';
import { DepartmentStore, PersonStore } from '@dajuan/database/people';
import { Refused } from '@dajuan/domain/errors';
import { ActUnderWay, AnswerLost, AskedOnce, DoOnce, KeptAnswer, OnceActionsModule } from '@dajuan/features/once';
import { CreatePartitions, SweepActionsModule } from '@dajuan/features/sweep';
import { House, openHouse } from '../factories/house';
import { createTown, TestTown } from '../factories/town';

describe('an act under a key', () => {
  let house: House;
  let town: TestTown;
  let once: DoOnce;

  beforeAll(async () => {
    house = await openHouse([OnceActionsModule, SweepActionsModule], [PersonStore, DepartmentStore]);
    town = await createTown(house);
    once = house.get(DoOnce);
  });
  afterAll(() => house.close());

  const act: Act = { what: 'POST /test', personId: null, source: null, requestId: null, subjectId: null };
  const asked = (key: string, content = 'one', personId = town.owner.personId): AskedOnce => ({
    ...{ orgId: town.orgId, personId, key },
    fingerprint: Buffer.from(content),
  });
  /** Adds a department, answering its name. */
  const add = async (name: string): Promise<KeptAnswer> => {
    const row = { orgId: town.orgId, id: newId(), name, kind: 'department', position: 9 } as const;
    await house.get(Transactions).inOrganisation(town.orgId, (tx) => house.get(DepartmentStore).insert(tx, [row]));
    return { status: 201, text: JSON.stringify({ id: row.id }) };
  };
  const countOf = async (name: string) => {
    const rows: unknown[] = await query('SELECT FROM department WHERE name = $1', [name]);
    return rows.length;
  };
  const query = (sql: string, values: unknown[]) => house.inOrganisation(town.orgId, (tx) => tx.query(sql, values));
  const twoMinutesLater = (key: string) =>
    query(`UPDATE idempotency_key SET claimed_at = now() - interval '2 minutes' WHERE key = $1`, [key]);

  it('is done once and answered alike, however often it is asked for at once', async () => {
    const key = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => once.do(act, asked(key), () => add('一次办'))));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(await countOf('一次办')).toBe(1);
  });

  it('is another one for another person', async () => {
    const key = randomUUID();
    await once.do(act, asked(key), () => add('本人'));
    await once.do(act, asked(key, 'one', town.head.personId), () => add('他人'));
    expect([await countOf('本人'), await countOf('他人')]).toEqual([1, 1]);
  });

  it('cannot become something else', async () => {
    const key = randomUUID();
    await once.do(act, asked(key), () => add('原来的'));
    const refused = await once.do(act, asked(key, 'other'), () => add('另外的')).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refused);
    expect((refused as Refused).refusals).toMatchObject([{ code: 'idempotency_key_reused' }]);
    expect(await countOf('另外的')).toBe(0);
  });

  it('may be asked for again under its key after it was refused', async () => {
    const key = randomUUID();
    const refuse = () => Promise.reject(new Refused([]));
    await expect(once.do(act, asked(key), refuse)).rejects.toBeInstanceOf(Refused);
    await once.do(act, asked(key, 'mended'), () => add('改正后'));
    expect(await countOf('改正后')).toBe(1);
  });

  it('is taken up anew when whoever began it is gone, and shuts out one who was only slow', async () => {
    const key = randomUUID();
    let goOn = () => {};
    const pause = new Promise<void>((resolve) => (goOn = resolve));
    let hasBegun = () => {};
    const begun = new Promise<void>((resolve) => (hasBegun = resolve));
    const slow = once.do(act, asked(key), async () => {
      hasBegun();
      await pause;
      return add('慢的');
    });
    await begun;
    await twoMinutesLater(key);
    const second = await once.do(act, asked(key), () => add('后来的'));
    goOn();
    await expect(slow).rejects.toBeInstanceOf(ActUnderWay);
    expect([await countOf('慢的'), await countOf('后来的')]).toEqual([0, 1]);
    expect(await once.do(act, asked(key), () => add('再来的'))).toEqual(second);
  });

  it('is not done again when the process ended between the act and its answer', async () => {
    const key = randomUUID();
    await once.do(act, asked(key), () => add('已生效'));
    await query('UPDATE idempotency_key SET answered_at = NULL, status = NULL, answer = NULL WHERE key = $1', [key]);
    await twoMinutesLater(key);
    await expect(once.do(act, asked(key), () => add('已生效'))).rejects.toBeInstanceOf(AnswerLost);
    expect(await countOf('已生效')).toBe(1);
  });

  it('says so at once when it fails halfway', async () => {
    const key = randomUUID();
    const halfway = async () => {
      await add('前一半');
      throw new Refused([]);
    };
    await expect(once.do(act, asked(key), halfway)).rejects.toBeInstanceOf(Refused);
    await expect(once.do(act, asked(key), halfway)).rejects.toBeInstanceOf(AnswerLost);
    expect(await countOf('前一半')).toBe(1);
  });

  it('is remembered for a day', async () => {
    const [old, young] = [randomUUID(), randomUUID()];
    for (const key of [old, young]) await once.do(act, asked(key), () => add(key));
    const claimed = `UPDATE idempotency_key SET claimed_at = $2::timestamptz WHERE key = $1`;
    await query(claimed, [old, '2026-03-01T23:59:00Z']);
    await query(claimed, [young, '2026-03-02T00:01:00Z']);
    await house.get(CreatePartitions).create('2026-03-03');
    const left: { key: string }[] = await query('SELECT key FROM idempotency_key WHERE key = ANY($1)', [[old, young]]);
    expect(left).toEqual([{ key: young }]);
  });
});
