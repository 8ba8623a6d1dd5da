import { randomBytes } from 'node:crypto';
import { House, startHouse } from '../support/running-house';
import { Answer, Visitor } from '../support/visitor';

const CHINESE = /\p{Script=Han}/u;

describe('bad input', () => {
  let house: House;
  let supervisor: Visitor;
  let english: Visitor;
  let head: Visitor;

  beforeAll(async () => {
    house = await startHouse();
    supervisor = await Visitor.loggedIn(house.url, house.logins.supervisor);
    english = await Visitor.loggedIn(house.url, house.logins.supervisor, 'en');
    head = await Visitor.loggedIn(house.url, house.logins.head);
  });

  afterAll(() => house.stop());

  const everything = async () => ({
    documents: (await supervisor.get('/api/documents')).body.documents.length,
    plans: (await supervisor.get('/api/plans')).body.plans,
  });

  /** Refused with a code and a sentence in the reader's language, and nothing written. */
  async function refuses(
    ask: (visitor: Visitor) => Promise<Answer<{ code: string; message: string; requestId: string }>>,
    expected: { status: number; code?: string },
  ): Promise<void> {
    const before = await everything();
    const inChinese = await ask(supervisor);
    const inEnglish = await ask(english);
    expect({ status: inChinese.status, code: inChinese.body.code }).toMatchObject(expected);
    expect(inEnglish.body.code).toBe(inChinese.body.code);
    expect(inChinese.body.message).toMatch(CHINESE);
    expect(inEnglish.body.message).not.toMatch(CHINESE);
    expect(inChinese.body.requestId).toBeTruthy();
    expect(await everything()).toEqual(before);
  }

  const uploading = (name: string, bytes: Uint8Array) => (visitor: Visitor) =>
    visitor.upload('/api/documents', { name, bytes }, { title: '试验', kind: 'plan', year: '2026' });

  it('an empty file', () => refuses(uploading('计划.txt', new Uint8Array()), { status: 422, code: 'document_empty' }));

  it('a binary named .txt', () =>
    refuses(uploading('计划.txt', Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0]), randomBytes(4000)])), {
      status: 422,
      code: 'document_not_text',
    }));

  it('20 MB of text in a file', () =>
    refuses(uploading('计划.txt', Buffer.from('新建口袋公园3座。\n'.repeat(780_000))), { status: 422 }));

  it('a file above 20 MB', () =>
    refuses(uploading('计划.txt', Buffer.alloc(21 * 1024 * 1024, '新建公园。')), { status: 413 }));

  it.each(['/api/documents', '/api/files'])('an upload to %s that breaks off', async (path) => {
    const torn = '--b\r\nContent-Disposition: form-data; name="file"; filename="计划.txt"\r\n\r\n新建公园';
    const headers = { 'Content-Type': 'multipart/form-data; boundary=b' };
    await refuses((visitor) => visitor.send('POST', path, torn, headers), { status: 400, code: 'request_misformed' });
  });

  it('an address that is not one', () =>
    refuses((visitor) => visitor.get('/api/plans/%ZZ'), { status: 400, code: 'request_misformed' }));

  it('an attachment above 20 MB', () =>
    refuses((visitor) => visitor.upload('/api/files', { name: '现场.jpg', bytes: Buffer.alloc(21 * 1024 * 1024, 1) }), {
      status: 413,
    }));

  it('20 MB of pasted text', () =>
    refuses(
      (visitor) =>
        visitor.post('/api/documents/text', {
          title: '试验',
          kind: 'plan',
          year: 2026,
          text: '新建口袋公园3座。\n'.repeat(780_000),
        }),
      { status: 400, code: 'request_misformed' },
    ));

  it('a due date before the start, at its field', async () => {
    const { item } = await draftOf('年底前完成老旧小区改造12个。（责任单位：城建中心）');
    await refuses(
      (visitor) =>
        visitor.patch(`/api/plans/${item.planId}/items/${item.id}`, {
          version: item.version,
          startsOn: '2026-09-01',
          dueOn: '2026-03-01',
        }),
      { status: 422 },
    );
  });

  it('a plan confirmed twice', async () => {
    const { planId } = await draftOf('年底前新建公厕6座。（责任单位：城建中心）');
    const plan = (await supervisor.get(`/api/plans/${planId}`)).body;
    const { items } = (await supervisor.get(`/api/plans/${planId}/items`)).body;
    const [department] = (await supervisor.get('/api/departments')).body.departments;
    await supervisor.patch(`/api/plans/${planId}/items`, {
      itemIds: items.map(({ id }: { id: string }) => id),
      leadDepartmentId: department.id,
      dueOn: '2026-12-31',
    });
    const first = await supervisor.post(`/api/plans/${planId}/confirm`, { version: plan.version });
    expect(first).toMatchObject({ status: 201, body: { taskCount: items.length } });
    const tasks = async () => (await supervisor.get(`/api/tasks?planId=${planId}`)).body.total;
    expect(await tasks()).toBe(items.length);
    await refuses((visitor) => visitor.post(`/api/plans/${planId}/confirm`, { version: plan.version + 1 }), {
      status: 422,
    });
    expect(await tasks()).toBe(items.length);
  });

  describe('of progress', () => {
    let taskId: string;
    let targetId: string;

    beforeAll(async () => {
      const { rows } = (await head.get('/api/progress/mine')).body;
      const row = rows.find(({ targets }: { targets: { type: string }[] }) => targets[0]?.type === 'cumulative');
      taskId = row.task.id;
      targetId = row.targets[0].id;
    });

    const updates = async () => (await supervisor.get(`/api/tasks/${taskId}`)).body.updates.length;

    it.each([
      ['below zero', { kind: 'figure', value: -3 }],
      ['in an unknown unit', { kind: 'figure', value: 3, unit: '光年' }],
      ['of a day to come', { kind: 'figure', value: 3, asOf: '2099-01-01' }],
      ['without a figure', { kind: 'figure' }],
    ])('%s', async (_, body) => {
      const before = await updates();
      await refuses((visitor) => visitor.post(`/api/tasks/${taskId}/progress`, { targetId, ...body }), { status: 422 });
      expect(await updates()).toBe(before);
    });

    it('on a target of another task', async () => {
      const { tasks } = (await supervisor.get('/api/tasks?limit=200')).body;
      const other = tasks.find(({ id }: { id: string }) => id !== taskId);
      const otherTarget = (await supervisor.get(`/api/tasks/${other.id}`)).body.targets[0].id;
      const answer = await supervisor.post(`/api/tasks/${taskId}/progress`, {
        targetId: otherTarget,
        kind: 'figure',
        value: 1,
      });
      expect([404, 422]).toContain(answer.status);
    });

    it('of a department that is not one’s own', async () => {
      const { tasks } = (await supervisor.get('/api/tasks?limit=200')).body;
      const own = house.logins.head.department;
      const foreign = tasks.find(
        (task: { leadDepartment: { name: string }; supportDepartments: { name: string }[] }) =>
          task.leadDepartment.name !== own && task.supportDepartments.every(({ name }) => name !== own),
      );
      expect((await head.post(`/api/tasks/${foreign.id}/progress`, { kind: 'no_change' })).status).toBe(403);
    });
  });

  it('another organisation’s ids inside a body', async () => {
    const otherTown = house.users.find(
      ({ organisation, roles }) => organisation !== house.users[0]!.organisation && roles.includes('supervisor'),
    )!;
    const neighbour = await Visitor.loggedIn(house.url, otherTown);
    const foreignDepartment = (await neighbour.get('/api/departments')).body.departments[0].id;
    const foreignPerson = (await neighbour.get('/api/people')).body.people[0].id;
    const foreignPlan = (await neighbour.get('/api/plans')).body.plans[0].id;
    const { item } = await draftOf('年内新增养老床位80张。');
    for (const fields of [
      { leadDepartmentId: foreignDepartment },
      { supportDepartmentIds: [foreignDepartment] },
      { ownerId: foreignPerson },
      { leaderId: foreignPerson },
    ]) {
      const answer = await supervisor.patch(`/api/plans/${item.planId}/items/${item.id}`, {
        version: item.version,
        ...fields,
      });
      expect([404, 422]).toContain(answer.status);
    }
    const reports = [
      { planId: foreignPlan, month: '2026-10' },
      {
        planId: (await supervisor.get('/api/plans')).body.plans[0].id,
        departmentId: foreignDepartment,
        month: '2026-10',
      },
    ];
    for (const body of reports) expect([404, 422]).toContain((await supervisor.post('/api/reports', body)).status);
    const after = (await supervisor.get(`/api/plans/${item.planId}/items`)).body.items[0];
    expect({ ...after, planId: item.planId }).toEqual(item);
  });

  async function draftOf(sentence: string) {
    const imported = await supervisor.post('/api/documents/text', {
      title: `试验 ${randomBytes(4).toString('hex')}`,
      kind: 'plan',
      year: 2026,
      text: `二〇二六年工作安排\n\n一、城市建设\n\n${sentence}${randomBytes(4).toString('hex')}\n`,
    });
    expect(imported.status).toBe(201);
    const { planId } = imported.body;
    const { items } = (await supervisor.get(`/api/plans/${planId}/items`)).body;
    return { planId, item: { ...items[0], planId } };
  }
});
