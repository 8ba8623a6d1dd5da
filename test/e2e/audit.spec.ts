import { DemonstrationUser } from '../../seeds/run';
import { until } from '../medium/until';
import { House, startHouse } from '../support/running-house';
import { Visitor } from '../support/visitor';

interface Line {
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  readonly what: string;
  readonly object: string;
  readonly objectId: string | null;
  readonly code: string | null;
  readonly source: string | null;
  readonly person: { id: string; name: string } | null;
}

describe('the auditor', () => {
  let house: House;
  let auditor: Visitor;

  beforeAll(async () => {
    house = await startHouse();
    auditor = await Visitor.loggedIn(house.url, someone('auditor'));
  });

  afterAll(() => house.stop());

  const someone = (role: DemonstrationUser['roles'][number]) =>
    house.users.find(
      ({ roles, organisation }) => roles.includes(role) && organisation === house.users[0]!.organisation,
    )!;
  const lines = async (query: string): Promise<Line[]> => (await auditor.get(`/api/audit?${query}`)).body.records;

  it('reads who did what to a task, when and from where', async () => {
    const owner = await Visitor.loggedIn(house.url, house.logins.owner);
    const { rows } = (await owner.get('/api/progress/mine')).body;
    const { task } = rows.find(({ task: { state } }: { task: { state: string } }) => state === 'in_progress');
    await owner.post(`/api/tasks/${task.id}/progress`, { kind: 'no_change', note: '按计划推进' });
    const [line] = await lines(`objectId=${task.id}`);
    expect(line).toMatchObject({
      ...{ kind: 'insert', object: 'progress_update', what: 'POST /api/tasks/:taskId/progress', source: '127.0.0.1' },
      person: { name: house.logins.owner.name },
    });
    expect((await lines(`personId=${line!.person!.id}&object=session`))[0]).toMatchObject({
      what: 'POST /api/session',
    });
  });

  it('reads whom the house told no, at a page and at log-in', async () => {
    const owner = await Visitor.loggedIn(house.url, house.logins.owner);
    expect((await owner.get('/api/audit')).status).toBe(403);
    await new Visitor(house.url).post('/api/session', { login: house.logins.head.login, password: 'wrong' });
    await until(async () => (await lines('kind=denial')).length >= 2);
    expect((await lines('kind=denial')).map(({ code, what, person }) => [code, what, person?.name])).toEqual([
      ['login_failed', 'POST /api/session', house.logins.head.name],
      ['role_missing', 'GET /api/audit', house.logins.owner.name],
    ]);
  });

  it('finds what belongs to a day, newest first, a page at a time', async () => {
    const [newest] = await lines('limit=1');
    const day = new Date(Date.parse(newest!.at) + 8 * 3_600_000).toISOString().slice(0, 10);
    const page = await lines(`from=${day}&to=${day}&limit=5`);
    expect(page.map(({ seq }) => seq)).toEqual([0, 1, 2, 3, 4].map((back) => newest!.seq - back));
    const { records } = (await auditor.get('/api/audit?limit=5')).body;
    expect((await lines(`limit=1&before=${records[4].id}`))[0]!.seq).toBe(newest!.seq - 5);
    expect(await lines('to=2020-01-01')).toEqual([]);
    expect((await lines('limit=200')).some(({ what }) => what === 'command seed')).toBe(true);
  });

  it('reads nothing else, and nobody else reads this', async () => {
    for (const path of ['/api/tasks', '/api/plans', '/api/overview', '/api/documents'])
      expect({ path, status: (await auditor.get(path)).status }).toEqual({ path, status: 403 });
    for (const role of ['supervisor', 'leader', 'head', 'administrator'] as const) {
      const visitor = await Visitor.loggedIn(house.url, house.logins[role]);
      expect((await visitor.get('/api/audit')).status).toBe(403);
    }
  });
});
