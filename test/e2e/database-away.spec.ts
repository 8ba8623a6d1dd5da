import { addressOfService } from '../support/services';
import { ClosableDoor, doorTo } from '../support/closable-door';
import { House, startHouse } from '../support/running-house';
import { Visitor } from '../support/visitor';
import { until } from '../medium/until';

describe('a database that goes away', () => {
  let door: ClosableDoor;
  let house: House;
  let supervisor: Visitor;

  beforeAll(async () => {
    door = await doorTo(Number(new URL(addressOfService('postgresApp')!).port));
    house = await startHouse({ databasePort: door.port, env: { LOG_LEVEL: 'silent' } });
    supervisor = await Visitor.loggedIn(house.url, house.logins.supervisor);
  });

  afterAll(async () => {
    await house.stop();
    await door.close();
  });

  it.each([1, 2, 3])('is told with the time to come back, and serves again when it is there (%i)', async () => {
    expect((await supervisor.get('/api/plans')).status).toBe(200);
    await door.close();
    const answers = await Promise.all([
      ...Array.from({ length: 12 }, () => supervisor.get('/api/tasks')),
      supervisor.post('/api/documents/text', { title: '试验', kind: 'plan', year: 2026, text: '新建公厕6座。' }),
      new Visitor(house.url).post('/api/session', { login: 'anybody', password: 'anything' }),
    ]);
    for (const { status, body, headers } of answers) {
      expect({ status, code: body.code }).toEqual({ status: 503, code: 'database_away' });
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect((await supervisor.get('/healthz/live')).status).toBe(200);
    expect((await supervisor.get('/healthz/ready')).body).toMatchObject({ database: false });
    await door.open();
    await until(async () => (await supervisor.get('/healthz/ready')).status === 200);
    expect((await supervisor.get('/api/tasks')).status).toBe(200);
    expect(house.isApiAlive()).toBe(true);
  });
});
