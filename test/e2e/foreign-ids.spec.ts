import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { projectRoot } from '../../libs/config/project-root';
import { House, startHouse } from '../support/running-house';
import { Visitor } from '../support/visitor';

interface Route {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly string[];
}

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
}

/** Every route of openapi.json that names something by id, in its path or its query. */
function routesWithIds(): Route[] {
  const { paths } = JSON.parse(readFileSync(join(projectRoot(), 'openapi.json'), 'utf8')) as {
    paths: Record<string, Record<string, Operation>>;
  };
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      parameters: (operation.parameters ?? []).filter((each) => each.in === 'path').map(({ name }) => name),
    })),
  );
}

/** Where another organisation's ids of each kind come from. */
const tableOf: Readonly<Record<string, string>> = {
  documentId: 'document',
  planId: 'work_plan',
  itemId: 'plan_item',
  taskId: 'task',
  updateId: 'progress_update',
  fileId: 'file',
  departmentId: 'department',
  messageId: 'inbox_message',
  reportId: 'report',
  requestId: 'task_request',
  comparisonId: 'comparison',
  proposalId: 'proposal',
  targetId: 'target',
  listId: 'named_list',
  entryId: 'list_entry',
  toEntryId: 'list_entry',
  roundId: 'list_round',
  personId: 'person',
  handOverId: 'hand_over',
  mandateId: 'mandate',
  groupId: 'work_group',
  areaId: 'area',
  masterId: 'master',
};

const UNKNOWN = '01900000-0000-7000-8000-000000000000';

/** A body that passes the form of each route, so that only the id can be what is refused. */
const bodies: Readonly<Record<string, unknown>> = {
  'POST /api/plans/{planId}/items': { title: '越权试探' },
  'PATCH /api/plans/{planId}/items': { itemIds: [] },
  'POST /api/plans/{planId}/items/merge': { itemIds: [] },
  'POST /api/plans/{planId}/findings/waivers': { key: 'list_count:0-1', reason: '越权试探' },
  'POST /api/plans/{planId}/items/{itemId}/split': { version: 1, at: 1 },
  'POST /api/plans/{planId}/comparisons': { documentId: UNKNOWN, asOf: '2026-01-05' },
  'POST /api/plans/{planId}/comparisons/{comparisonId}/accept': { proposals: [] },
  'POST /api/plans/{planId}/periods': { endsOn: '2026-01-31' },
  'PUT /api/plans/{planId}/rules': {
    version: 1,
    rules: {
      reports: { cadence: 'none', byDay: null, byWeekday: null, graceWorkingDays: null },
      gap: { mode: 'points', yellowFromPoints: 10, redAbovePoints: 30, yellowBelow: null, redBelow: null },
      ...{
        dueSoonWorkingDays: 5,
        curve: 'linear',
        approval: 'leader',
        handBackWithinWorkingDays: 3,
        endorsement: 'none',
      },
      periods: { every: 'month', lockAfterWorkingDays: null },
    },
    reason: '越权试探',
  },
  'PATCH /api/administration/people/{personId}': { name: '越权试探', jobTitle: '', email: null, departmentId: null },
  'PUT /api/administration/people/{personId}/roles': { roles: [] },
  'PATCH /api/administration/departments/{departmentId}': { name: '越权试探', kind: 'unit' },
  'PATCH /api/lists/{listId}': {
    ...{
      version: 1,
      name: '越权试探',
      ownerDepartmentId: null,
      holder: '越权试探',
      scope: '',
      year: null,
      planId: null,
    },
    ...{ statedEntries: null, statedSections: null, statedPoints: null, isAtLeast: false, countExplanation: '' },
    ...{ template: '', grades: [], isRestricted: false },
  },
  'POST /api/lists/{listId}/entries': { entries: [{ title: '越权试探' }] },
  'POST /api/lists/{listId}/objects': { names: ['越权试探'] },
  'POST /api/lists/{listId}/plan-items': { planId: null, entryIds: [UNKNOWN] },
  'POST /api/lists/{listId}/rounds': { name: '越权试探', heldOn: '2026-01-05' },
  'POST /api/lists/{listId}/breakdowns': { title: '越权试探', asOf: '2026-01-05', lines: [] },
  'PATCH /api/list-entries/{entryId}': { version: 1, title: '越权试探' },
  'POST /api/list-entries/{entryId}/steps': { version: 1, move: 'withdraw', words: '越权试探' },
  'POST /api/list-entries/{entryId}/links': { toId: UNKNOWN },
  'POST /api/list-entries/{entryId}/tasks': { taskId: UNKNOWN },
  'POST /api/list-rounds/{roundId}/marks': { marks: [{ entryId: UNKNOWN, value: 1 }] },
  'POST /api/list-rounds/{roundId}/findings': { listId: UNKNOWN, entryIds: [UNKNOWN] },
  'POST /api/tasks/{taskId}/moves': { version: 1, move: 'pause', reason: '越权试探' },
  'POST /api/tasks/{taskId}/urging': { words: '越权试探' },
  'POST /api/tasks/{taskId}/assignment': { version: 1, leadDepartmentId: UNKNOWN },
  'POST /api/tasks/{taskId}/coordination': { reason: '越权试探' },
  'POST /api/tasks/{taskId}/extension': { newDueOn: '2099-01-01', reason: '越权试探', progress: '无' },
  'POST /api/tasks/{taskId}/target-change': { targetId: UNKNOWN, newValue: 1, reason: '越权试探' },
  'PUT /api/tasks/{taskId}/contact': { version: 1, contactId: null },
  'PUT /api/tasks/{taskId}/areas': { version: 1, areaIds: [] },
  'PUT /api/tasks/{taskId}/masters': { version: 1, masters: [] },
  'PUT /api/areas/{areaId}': { version: 1, parentId: null, kind: 'cell', name: '越权试探', ownerId: null },
  'PUT /api/masters/{masterId}': { version: 1, kind: 'other', title: '越权试探', issuer: '', year: 2026 },
  'PUT /api/work-groups/{groupId}': {
    ...{ version: 1, name: '越权试探', startsOn: '2026-01-01', endsOn: null, headIds: [UNKNOWN] },
    ...{ memberIds: [], taskIds: [] },
  },
  'POST /api/work-groups/{groupId}/dissolution': { reason: '越权试探' },
  'POST /api/hand-overs/{handOverId}/withdrawal': { reason: '越权试探' },
  'POST /api/requests/{requestId}/withdrawal': { reason: '越权试探' },
  'POST /api/requests/{requestId}/answers': { verdict: 'remarked', reason: '越权试探' },
  'POST /api/mandates/{mandateId}/moves': { version: 1, move: 'sign_for' },
  'POST /api/mandates/{mandateId}/extension': { version: 1, newDueOn: '2099-01-01', reason: '越权试探' },
  'POST /api/mandates/{mandateId}/task': { version: 1, planId: UNKNOWN, leadDepartmentId: UNKNOWN },
  'POST /api/tasks/{taskId}/progress': { kind: 'no_change' },
  'POST /api/progress/{updateId}/return': { reason: '越权试探' },
};

describe('organisations are apart', () => {
  let house: House;
  let owner: Client;
  /** Ids of another town's rows, one of each kind. */
  const foreign: Record<string, string> = {};

  beforeAll(async () => {
    house = await startHouse();
    owner = new Client({ connectionString: house.ownerUrl });
    await owner.connect();
    const own = house.users[0]!.organisation;
    const towns = await owner.query(`SELECT id FROM organisation WHERE kind = 'town' AND name <> $1 ORDER BY id`, [
      own,
    ]);
    for (const { id: orgId } of towns.rows) {
      for (const [parameter, table] of Object.entries(tableOf)) {
        if (foreign[parameter]) continue;
        await owner.query('BEGIN');
        await owner.query(`SELECT set_config('app.org_id', $1, true)`, [orgId]);
        const { rows } = await owner.query(`SELECT id FROM ${table} LIMIT 1`);
        await owner.query('COMMIT');
        if (rows[0]) foreign[parameter] = rows[0].id;
      }
    }
    // Kinds of which the demonstration's other towns have none stand for themselves: an id nobody has.
    for (const parameter of Object.keys(tableOf)) foreign[parameter] ??= UNKNOWN;
  });

  afterAll(async () => {
    await owner.end();
    await house.stop();
  });

  const routes = routesWithIds().filter(({ parameters }) => parameters.length > 0);

  it('knows every kind of id that a route takes', () => {
    expect(routes.flatMap(({ parameters }) => parameters).filter((name) => !(name in tableOf))).toEqual([]);
  });

  it.each(['supervisor', 'head', 'leader'] as const)(
    'answers a %s alike for what is another town’s and for what never was, and changes nothing',
    async (role) => {
      const visitor = await Visitor.loggedIn(house.url, house.logins[role]);
      const before = await fingerprint();
      const differing: unknown[] = [];
      for (const { method, path } of routes) {
        const body = method === 'GET' ? undefined : JSON.stringify(bodies[`${method} ${path}`] ?? { version: 1 });
        const ask = async (ids: (name: string) => string) => {
          const address = path.replace(/\{(\w+)\}/g, (_, name: string) => ids(name));
          const headers = body ? { 'Content-Type': 'application/json' } : undefined;
          const { status, body: answer } = await visitor.send(method, address, body, headers);
          return { status, code: answer.code, message: answer.message };
        };
        const answers = { foreign: await ask((name) => foreign[name]!), unknown: await ask(() => UNKNOWN) };
        const isRefused = [403, 404].includes(answers.foreign.status);
        if (!isRefused || JSON.stringify(answers.foreign) !== JSON.stringify(answers.unknown))
          differing.push({ method, path, ...answers });
      }
      expect(differing).toEqual([]);
      expect(await fingerprint()).toEqual(before);
    },
  );

  it('shows one’s own organisation alone in every list', async () => {
    const visitor = await Visitor.loggedIn(house.url, house.logins.supervisor);
    const departments = (await visitor.get('/api/departments')).body.departments.map(({ id }: { id: string }) => id);
    expect(departments).not.toContain(foreign.departmentId);
    const plans = (await visitor.get('/api/plans')).body.plans.map(({ id }: { id: string }) => id);
    expect(plans).not.toContain(foreign.planId);
    const { body } = await visitor.get(`/api/tasks?planId=${foreign.planId}`);
    expect(body.tasks ?? []).toEqual([]);
  });

  /** How much there is of everything, in every organisation. */
  async function fingerprint(): Promise<Record<string, string>> {
    const superuser = new Client({ connectionString: house.ownerUrl });
    await superuser.connect();
    const counts: Record<string, string> = {};
    const { rows: towns } = await superuser.query('SELECT id FROM organisation');
    for (const { id } of towns) {
      await superuser.query('BEGIN');
      await superuser.query(`SELECT set_config('app.org_id', $1, true)`, [id]);
      for (const table of [
        ...Object.values(tableOf),
        'progress_review',
        'task_move',
        'task_answer',
        'task_urging',
        'target',
        'entry_step',
        'round_mark',
        'list_breakdown',
      ]) {
        const { rows } = await superuser.query(
          `SELECT md5(coalesce(string_agg(t::text, '' ORDER BY t.id), '')) AS sum FROM ${table} AS t`,
        );
        counts[`${id} ${table}`] = rows[0].sum;
      }
      await superuser.query('COMMIT');
    }
    await superuser.end();
    return counts;
  }
});
