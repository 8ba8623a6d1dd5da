import { randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { roleTable } from '../support/authorisation/role-table';
import { FuzzedRequest, fuzzedRequests } from '../support/fuzz/fuzzed-requests';
import { KnownValues } from '../support/fuzz/fuzzed-values';
import { House, startHouse } from '../support/running-house';
import { Answer, Visitor } from '../support/visitor';

/** Requests a role sends; the seed says which ones. FUZZ_SEED and FUZZ_RUNS choose others and more. */
const SEED = Number(process.env.FUZZ_SEED ?? 20260302);
const RUNS = Number(process.env.FUZZ_RUNS ?? 250);
/** After so many the ids are read again and a new draft is made: by then much of the old one is merged or confirmed. */
const ROUND = 250;
const AT_ONCE = 4;

const UNKNOWN = '01900000-0000-7000-8000-000000000000';
/** Words of SQL, of a stack and of our files, none of which the requests themselves hold. */
const LEAK =
  /\bSELECT\b|INSERT INTO|\bFROM\b|violates|relation "|node_modules|QueryFailed|\bat \S+ \(|\.[jt]s:\d|\/dist\//;

interface Finding {
  readonly what: string;
  readonly method: string;
  readonly path: string;
  readonly sent: string;
  readonly answer: string;
}

type Body = { code?: unknown; message?: unknown; requestId?: unknown };

describe(`any request at all (seed ${SEED}, ${RUNS} a role)`, () => {
  let house: House;
  let supervisor: Visitor;
  let neighbour: Visitor;

  beforeAll(async () => {
    house = await startHouse();
    supervisor = await Visitor.loggedIn(house.url, house.logins.supervisor);
    const own = house.users[0]!.organisation;
    const otherTown = house.users.find(
      ({ organisation, roles }) => organisation !== own && roles.includes('supervisor'),
    )!;
    neighbour = await Visitor.loggedIn(house.url, otherTown);
  });

  afterAll(() => house.stop());

  it.each([
    ['supervisor', 0.1],
    ['head', 0.1],
    ['owner', 0.1],
    ['leader', 0.3],
    ['administrator', 0.2],
    // Next to nothing is open to them, so that the few requests drawn say nothing of a share.
    ['nobody', 0],
  ] as const)(
    'is answered to a %s, never with a fault of ours',
    async (role, fewestServed) => {
      const enter = () =>
        role === 'nobody' ? new Visitor(house.url) : Visitor.loggedIn(house.url, house.logins[role]);
      const findings: Finding[] = [];
      let served = 0;
      let understood = 0;
      let open = 0;
      const visitor = await enter();
      for (let sent = 0; sent < RUNS; sent += ROUND) {
        const numRuns = Math.min(ROUND, RUNS - sent);
        const ids = await knownValues(sent / ROUND);
        // Nothing more could be done about the demonstration once its own plan is archived: that is for the draft.
        const archived = { '/api/plans/{planId}/archive': { planId: ids.planId!.slice(0, 1) } };
        const requests = fc.sample(fuzzedRequests(ids, archived), { seed: SEED + sent, numRuns });
        await each(requests, async (request) => {
          // Whoever logs out does so from a session of its own: the others are to be of the role to the end.
          const isLogout = request.method === 'DELETE' && request.path.startsWith('/api/session');
          const asking = isLogout ? await enter() : visitor;
          const isOpen = mayCall(role, request.route);
          const answer = await asking.send(request.method, request.path, request.body, { ...request.headers });
          open += isOpen ? 1 : 0;
          if (isOpen && answer.status < 300) served += 1;
          if (isOpen && answer.status !== 400) understood += 1;
          findings.push(...faultsOf(request, answer));
        });
      }
      expect(findings).toEqual([]);
      // Of the routes open to the role: were most refused for their form, little behind it would have been tried. What is
      // understood may still be refused by a rule, the more so the more a route asks for.
      expect(understood).toBeGreaterThanOrEqual(open * 0.4);
      expect(served).toBeGreaterThanOrEqual(open * fewestServed);
      expect(house.isApiAlive()).toBe(true);
      expect((await visitor.get('/healthz/live')).status).toBe(200);
    },
    60_000 + RUNS * 100,
  );

  it('is answered whatever the cookie says', async () => {
    const cookies = [
      'session=',
      'session=%00',
      `session=${'A'.repeat(64)}`,
      'session=%ZZ',
      '=;;=',
      'session="a',
      'é=ü',
    ];
    for (const cookie of cookies) {
      const response = await fetch(`${house.url}/api/session`, { headers: { Cookie: cookie } });
      expect({ cookie, status: response.status }).toEqual({ cookie, status: 401 });
    }
  });

  /** Ids the demonstration and a new draft really have, by the name of what takes them; strangers among `any`. */
  async function knownValues(round: number): Promise<KnownValues> {
    const draft = await newDraft();
    // The demonstration's own plan; a request may have confirmed one of the small drafts.
    const [confirmed] = (await supervisor.get('/api/plans')).body.plans.sort(
      (one: { taskCount: number }, other: { taskCount: number }) => other.taskCount - one.taskCount,
    );
    const { items } = (await supervisor.get(`/api/plans/${draft.planId}/items`)).body;
    const { departments } = (await supervisor.get('/api/departments')).body;
    const { people } = (await supervisor.get('/api/people')).body;
    const { tasks } = (await supervisor.get(`/api/tasks?planId=${confirmed.id}&limit=200`)).body;
    const own = tasks.filter(
      (task: { leadDepartment: { name: string } }) => task.leadDepartment.name === house.logins.owner.department,
    );
    // One task at a time, so that the targets named are mostly its own.
    const open = own.filter(({ state }: { state: string }) => state === 'in_progress' || state === 'assigned');
    // Whoever keeps departments may have given the owner’s another name by now.
    const offered = [open, own, tasks].find((some) => some.length > 0);
    const chosen = offered[round % offered.length];
    const opened = [(await supervisor.get(`/api/tasks/${chosen.id}`)).body];
    const targets = opened.flatMap((task) => task.targets);
    const waiting = (await supervisor.get('/api/progress/waiting?limit=20')).body.rows.map(
      ({ update }: { update: { id: string } }) => update,
    );
    const messages = (await supervisor.get('/api/inbox')).body.messages;
    const { handOvers } = (await supervisor.get('/api/hand-overs')).body;
    const { groups } = (await supervisor.get('/api/work-groups')).body;
    const { areas } = (await supervisor.get('/api/areas')).body;
    const { masters } = (await supervisor.get('/api/masters')).body;
    const lists = await someLists(chosen.leadDepartment.id);
    const foreignPlan = (await neighbour.get('/api/plans')).body.plans[0].id;
    const foreignTask = (await neighbour.get('/api/tasks?limit=1')).body.tasks[0].id;
    return {
      planId: [draft.planId, draft.planId, draft.planId, confirmed.id],
      documentId: [draft.documentId],
      itemId: idsOf(items),
      departmentId: idsOf(departments),
      leadDepartmentId: idsOf(departments),
      supportDepartmentId: idsOf(departments),
      ownerId: idsOf(people),
      leaderId: idsOf(people),
      personId: idsOf(people),
      contactId: idsOf(people),
      headId: idsOf(people),
      memberId: idsOf(people),
      successorId: idsOf(people),
      witnessId: idsOf(people),
      subjectId: idsOf(opened),
      handOverId: idsOf(handOvers),
      groupId: idsOf(groups),
      areaId: idsOf(areas),
      parentId: idsOf(areas),
      masterId: idsOf(masters),
      taskId: idsOf(opened),
      targetId: idsOf(targets),
      milestoneId: idsOf(targets.flatMap(({ milestones }) => milestones)),
      siteId: idsOf(targets.flatMap(({ sites }) => sites)),
      stageId: idsOf(targets.flatMap(({ stages }) => stages)),
      updateId: idsOf([...waiting, ...opened.flatMap(({ updates }) => updates)]),
      correctsId: idsOf(opened.flatMap(({ updates }) => updates)),
      fileId: idsOf(opened.flatMap(({ updates }) => updates).flatMap(({ files }) => files)),
      reportId: idsOf((await supervisor.get(`/api/reports?planId=${confirmed.id}`)).body.reports.slice(0, 5)),
      messageId: idsOf(messages),
      ...lists,
      year: ['2026', '2025'],
      version: [
        '1',
        '2',
        ...opened.map(({ version }) => version),
        ...items.map(({ version }: { version: number }) => version),
      ].map(String),
      any: [UNKNOWN, foreignPlan, foreignTask, UNKNOWN.toUpperCase(), ...idsOf(targets).slice(0, 2)],
    };
  }

  /** Ids of lists of the owner's department and of those with entries of theirs, a few of each kind of entry. */
  async function someLists(departmentId: string): Promise<Record<string, string[]>> {
    const all = (await supervisor.get('/api/lists')).body.lists;
    const pages = await Promise.all(all.map(({ id }: { id: string }) => supervisor.get(`/api/lists/${id}`)));
    const whole = pages.map(({ body }) => body);
    const own = whole.filter(({ owner }) => owner?.id === departmentId);
    const kept = own.length > 0 ? own : whole;
    const withRounds = kept.filter(({ rounds }) => rounds.length > 0);
    const entriesOf = (lists: typeof whole) =>
      lists.flatMap(({ entries }) => entries.filter((entry: { isSection: boolean }) => !entry.isSection));
    const theirs = entriesOf(whole).filter(({ department }) => department?.id === departmentId);
    return {
      listId: idsOf([...withRounds, ...withRounds, ...kept.slice(0, 2)]),
      entryId: idsOf([...entriesOf(withRounds), ...theirs.slice(0, 4)]),
      toId: idsOf(entriesOf(whole.filter(({ kind }) => kind === 'problems')).slice(0, 6)),
      toEntryId: idsOf(theirs.slice(0, 6)),
      roundId: idsOf(
        withRounds.flatMap(({ rounds }) => rounds.filter(({ isLocked }: { isLocked: boolean }) => !isLocked)),
      ),
      grade: whole.flatMap(({ fields }) => fields.grades.map(({ key }: { key: string }) => key)),
    };
  }

  async function newDraft(): Promise<{ planId: string; documentId: string }> {
    const sentences = ['新建口袋公园3座', '年底前完成老旧小区改造12个', '6月底前新增养老床位80张，新建公厕6座'];
    const text = sentences.map((sentence) => `${sentence}${randomBytes(3).toString('hex')}。（责任单位：城建中心）`);
    const { status, body } = await supervisor.post('/api/documents/text', {
      title: `试验 ${randomBytes(4).toString('hex')}`,
      kind: 'plan',
      year: 2026,
      text: `二〇二六年工作安排\n\n一、城市建设\n\n${text.join('\n')}\n`,
    });
    expect(status).toBe(201);
    return body;
  }
});

/** Whether a route is one for the role: what is closed to it says nothing of the requests. */
function mayCall(role: string, route: string): boolean {
  const right = roleTable[route];
  return right ? right.roles.includes(role) : true;
}

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}

/** A few at a time, in order. */
async function each<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

function faultsOf(request: FuzzedRequest, { status, body }: Answer<Body>): Finding[] {
  const text = JSON.stringify(body);
  const hasShape = [body.code, body.message, body.requestId].every((word) => typeof word === 'string' && word !== '');
  const faults = [
    ...(status >= 500 ? [`status ${status}`] : []),
    ...(status >= 400 && !hasShape ? [`${status} without code, message and requestId`] : []),
    ...(status >= 400 && LEAK.test(text) ? ['inner matters in the answer'] : []),
  ];
  const sent = typeof request.body === 'string' ? request.body : Buffer.from(request.body ?? []).toString();
  const { method, path } = request;
  return faults.map((what) => ({
    what,
    method,
    path: path.slice(0, 300),
    sent: sent.slice(0, 1500),
    answer: text.slice(0, 300),
  }));
}
