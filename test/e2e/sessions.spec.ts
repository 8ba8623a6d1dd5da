import { request } from 'node:http';
import { withClient } from '../../libs/embedded/with-client';
import { DemonstrationUser } from '../../seeds/run';
import { House, startHouse } from '../support/running-house';
import { Visitor } from '../support/visitor';

describe('the door', () => {
  let house: House;
  let user: DemonstrationUser;

  beforeAll(async () => {
    house = await startHouse();
    user = house.logins.owner;
  });

  afterAll(() => house.stop());

  const enter = (login: string, password: string) => new Visitor(house.url).post('/api/session', { login, password });

  it('says the same of an unknown name and of a wrong password', async () => {
    const unknown = await enter('nobody-of-that-name', user.password);
    const wrong = await enter(user.login, `${user.password}x`);
    const { requestId: _one, ...ofUnknown } = unknown.body;
    const { requestId: _other, ...ofWrong } = wrong.body;
    expect([unknown.status, wrong.status]).toEqual([401, 401]);
    expect(ofUnknown).toEqual(ofWrong);
    expect(ofUnknown).toEqual({ code: 'login_failed', message: '用户名或密码不对' });
    expect([...unknown.headers.keys()].sort()).toEqual([...wrong.headers.keys()].sort());
  });

  it('closes after five failures, to that name from that place only', async () => {
    const { login, password } = house.logins.head;
    for (let failure = 0; failure < 5; failure++) expect((await enter(login, 'wrong')).status).toBe(401);
    const refused = await enter(login, password);
    expect(refused).toMatchObject({ status: 429, body: { code: 'too_many_failures' } });
    const wait = Number(refused.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(600);
    expect((await enter(house.logins.leader.login, house.logins.leader.password)).status).toBe(201);
    expect(await enterFrom('127.0.0.2', login, password)).toBe(201);
    expect((await enter(login, password)).status).toBe(429);
  });

  it('hands out a cookie that scripts and other sites cannot use, another one each time', async () => {
    const cookies = await Promise.all([1, 2].map(async () => await cookieOf(user)));
    for (const cookie of cookies) {
      expect(cookie).toMatch(/^session=[\w-]{64};/);
      expect(cookie).toMatch(/;\s*HttpOnly/i);
      expect(cookie).toMatch(/;\s*SameSite=Lax/i);
    }
    expect(tokenIn(cookies[0]!)).not.toBe(tokenIn(cookies[1]!));
  });

  it('takes over no token from before the log-in', async () => {
    const planted = `session=${'A'.repeat(64)}`;
    const { login, password } = user;
    const response = await fetch(`${house.url}/api/session`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Cookie: planted },
      body: JSON.stringify({ login, password }),
    });
    expect(tokenIn(response.headers.getSetCookie()[0]!)).not.toBe(planted);
    expect(await statusWith(planted)).toBe(401);
  });

  it('shuts behind whoever leaves, and behind nobody else', async () => {
    const [leaving, staying] = [tokenIn(await cookieOf(user)), tokenIn(await cookieOf(user))];
    const left = await fetch(`${house.url}/api/session`, { method: 'DELETE', headers: { Cookie: leaving } });
    expect(left.status).toBe(204);
    expect(await statusWith(leaving)).toBe(401);
    expect(await statusWith(staying)).toBe(200);
  });

  it.each([
    ['29 minutes without a request', `last_seen_at = now() - interval '29 minutes'`, 200],
    ['30 minutes without a request', `last_seen_at = now() - interval '30 minutes'`, 401],
    ['nearly twelve hours', `created_at = now() - interval '11 hours 59 minutes'`, 200],
    ['twelve hours, however busy', `created_at = now() - interval '12 hours'`, 401],
  ])('after %s', async (_, change, status) => {
    const token = tokenIn(await cookieOf(user));
    await asOwner(`UPDATE session SET ${change}
                    WHERE id = (SELECT id FROM session ORDER BY created_at DESC LIMIT 1)`);
    expect(await statusWith(token)).toBe(status);
  });

  it.each(['account', 'person'])('throws out at once whose %s is disabled, and lets them in no more', async (table) => {
    const { login, password } = house.logins.administrator;
    const token = tokenIn(await cookieOf(house.logins.administrator));
    expect(await statusWith(token)).toBe(200);
    const id = table === 'account' ? 'id' : 'person_id';
    const set = (value: string) =>
      asOwner(
        `UPDATE ${table} SET disabled_at = ${value} WHERE id IN (SELECT ${id} FROM account WHERE login = $1)`,
        login,
      );
    await set('now()');
    try {
      expect(await statusWith(token)).toBe(401);
      expect((await enter(login, password)).status).toBe(401);
    } finally {
      await set('NULL');
    }
  });

  async function cookieOf({ login, password }: DemonstrationUser): Promise<string> {
    const { status, headers } = await enter(login, password);
    expect(status).toBe(201);
    return headers.getSetCookie()[0]!;
  }

  async function statusWith(token: string): Promise<number> {
    return (await fetch(`${house.url}/api/session`, { headers: { Cookie: token } })).status;
  }

  /** The status of a log-in from another address of this machine. */
  function enterFrom(localAddress: string, login: string, password: string): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      const headers = { 'Content-Type': 'application/json' };
      const asking = request(`${house.url}/api/session`, { method: 'POST', localAddress, headers }, (response) => {
        response.resume();
        response.once('end', () => resolve(response.statusCode));
      });
      asking.once('error', reject);
      asking.end(JSON.stringify({ login, password }));
    });
  }

  /** In the first town of the demonstration, as the role that owns the tables. */
  function asOwner(sql: string, ...values: unknown[]): Promise<void> {
    return withClient(house.ownerUrl, async (client) => {
      const { rows } = await client.query('SELECT id FROM organisation WHERE name = $1', [user.organisation]);
      await client.query('BEGIN');
      await client.query(`SELECT set_config('app.org_id', $1, true)`, [rows[0].id]);
      const { rowCount } = await client.query(sql, values);
      await client.query('COMMIT');
      expect(rowCount).toBe(1);
    });
  }
});

function tokenIn(cookie: string): string {
  return cookie.split(';')[0]!;
}
