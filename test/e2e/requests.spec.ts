import { House, startHouse } from '../support/running-house';
import { Visitor } from '../support/visitor';

/** 提请协调 over HTTP: a department head asks a leader, who remarks and then agrees. */
describe('asking a leader to decide', () => {
  let house: House;
  let head: Visitor;
  let leader: Visitor;
  let supervisor: Visitor;
  let taskId: string;
  let requestId: string;

  const person = (key: 'head' | 'leader' | 'supervisor') => Visitor.loggedIn(house.url, house.logins[key]);
  const openIds = async (visitor: Visitor): Promise<string[]> =>
    (await visitor.get('/api/requests')).body.requests.map(({ id }: { id: string }) => id);
  const titlesFor = async (visitor: Visitor, kind: string): Promise<string[]> =>
    (await visitor.get('/api/inbox')).body.messages
      .filter((message: { kind: string; taskId: string }) => message.kind === kind && message.taskId === taskId)
      .map(({ title }: { title: string }) => title);

  beforeAll(async () => {
    house = await startHouse();
    [head, leader, supervisor] = await Promise.all([person('head'), person('leader'), person('supervisor')]);
    const { department } = house.logins.head;
    const { tasks } = (await head.get('/api/tasks?state=in_progress')).body;
    const own = tasks.find((task: { leadDepartment: { name: string } }) => task.leadDepartment.name === department);
    taskId = own.id;
  });

  afterAll(() => house.stop());

  it('is done by the head, who chooses the leader and the day', async () => {
    const people = (await head.get('/api/people')).body.people;
    const { id: addresseeId } = people.find(({ name }: { name: string }) => name === house.logins.leader.name);
    const { usualAnswerBy } = (await head.get(`/api/tasks/${taskId}`)).body;
    const asked = await head.post(`/api/tasks/${taskId}/coordination`, { reason: '用地指标不足', addresseeId });
    expect(asked.status).toBe(201);
    const mine = asked.body.requests.find(
      (request: { waitsFor: { id: string } | null }) => request.waitsFor?.id === addresseeId,
    );
    expect(mine).toMatchObject({ reason: '用地指标不足', answerBy: usualAnswerBy, mayAnswer: false });
    requestId = mine.id;
    expect(await openIds(leader)).toContain(requestId);
    expect(await openIds(supervisor)).toContain(requestId);
    expect(await titlesFor(leader, 'request_asked')).toHaveLength(1);
  });

  it('is refused at its field without a reason, and to those whose task it is not', async () => {
    const { status, body } = await head.post(`/api/tasks/${taskId}/coordination`, { reason: ' ' });
    expect([status, body.problems[0].field]).toEqual([422, 'reason']);
    expect((await leader.post(`/api/tasks/${taskId}/coordination`, { reason: '试' })).status).toBe(403);
    expect((await head.get('/api/requests')).status).toBe(403);
  });

  it('is answered by that leader alone: a remark leaves it open, an answer ends it', async () => {
    const answers = `/api/requests/${requestId}/answers`;
    expect((await supervisor.post(answers, { verdict: 'agreed' })).status).toBe(403);
    expect((await leader.post(answers, { verdict: 'remarked', reason: '请先报两个备选地块' })).status).toBe(201);
    expect(await openIds(leader)).toContain(requestId);
    const { status, body } = await leader.post(answers, { verdict: 'agreed' });
    expect(status).toBe(201);
    expect(body.history.slice(0, 3).map(({ sentence }: { sentence: string }) => sentence)).toEqual([
      '答复提请协调，同意',
      '答复提请协调，批注：请先报两个备选地块',
      expect.stringMatching(/^提请协调（.*前答复）：用地指标不足$/),
    ]);
    expect(await openIds(leader)).not.toContain(requestId);
    const again = await leader.post(answers, { verdict: 'declined' });
    expect([again.status, again.body.problems[0].code]).toEqual([422, 'request_answered']);
  });

  it('is told to the head and to the supervision office', async () => {
    for (const visitor of [head, supervisor]) expect(await titlesFor(visitor, 'request_answered')).toHaveLength(2);
  });
});
