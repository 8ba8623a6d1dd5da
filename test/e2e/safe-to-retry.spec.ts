import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { projectRoot } from '../../libs/config/project-root';
import { House, startHouse } from '../support/running-house';
import { Visitor } from '../support/visitor';

/** One act of somebody's: where it is sent, the table in which it leaves rows, and what it says. */
interface Act {
  readonly path: string;
  readonly table: string;
  readonly rows: number;
  readonly body: unknown;
  readonly otherBody: unknown;
}

describe('asking again', () => {
  let house: House;
  let database: Client;
  let supervisor: Visitor;
  let owner: Visitor;
  let task: { id: string; version: number };

  beforeAll(async () => {
    house = await startHouse();
    database = new Client({ connectionString: house.appUrl });
    await database.connect();
    supervisor = await Visitor.loggedIn(house.url, house.logins.supervisor);
    owner = await Visitor.loggedIn(house.url, house.logins.owner);
    const { rows } = (await owner.get('/api/progress/mine')).body;
    task = rows.find(({ task: { state } }: { task: { state: string } }) => state === 'in_progress').task;
  });

  afterAll(async () => {
    await database.end();
    await house.stop();
  });

  const keyed = () => ({ 'Idempotency-Key': randomUUID() });

  async function countOf(table: string): Promise<number> {
    const { rows: towns } = await database.query('SELECT id FROM organisation ORDER BY id');
    let count = 0;
    for (const { id } of towns) {
      await database.query('BEGIN');
      await database.query(`SELECT set_config('app.org_id', $1, true)`, [id]);
      count += Number((await database.query(`SELECT count(*) FROM ${table}`)).rows[0].count);
      await database.query('COMMIT');
    }
    return count;
  }

  /** Three at once, then another body under the same key. */
  async function repeat(visitor: Visitor, { path, table, rows, body, otherBody }: Act): Promise<void> {
    const headers = keyed();
    const before = await countOf(table);
    const answers = await Promise.all([1, 2, 3].map(() => visitor.post(path, body, headers)));
    const { status } = answers[0]!;
    expect(status).toBeLessThan(300);
    expect(answers.map((answer) => answer.status)).toEqual([status, status, status]);
    expect(answers[1]!.body).toEqual(answers[0]!.body);
    expect(answers[2]!.body).toEqual(answers[0]!.body);
    const other = await visitor.post(path, otherBody, headers);
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
    expect(await countOf(table)).toBe(before + rows);
  }

  it('reports once', () =>
    repeat(owner, {
      ...{ path: `/api/tasks/${task.id}/progress`, table: 'progress_update', rows: 1 },
      body: { kind: 'no_change', note: '按计划推进' },
      otherBody: { kind: 'no_change', note: '另有说明' },
    }));

  it('asks a leader once', () =>
    repeat(owner, {
      ...{ path: `/api/tasks/${task.id}/coordination`, table: 'task_request', rows: 1 },
      body: { reason: '用地手续需协调' },
      otherBody: { reason: '资金需协调' },
    }));

  it('imports a text once', () => {
    const text = {
      title: '试验安排',
      kind: 'plan',
      year: 2026,
      text: '一、工作安排\n新建公厕6座。（责任单位：城建中心）',
    };
    return repeat(supervisor, {
      ...{ path: '/api/documents/text', table: 'document', rows: 1 },
      body: text,
      otherBody: { ...text, title: '另一安排' },
    });
  });

  it('builds a report once', async () => {
    const planId = (await supervisor.get('/api/plans')).body.mainPlanId;
    await repeat(supervisor, {
      ...{ path: '/api/reports', table: 'report', rows: 1 },
      body: { planId, departmentId: null, month: '2026-03' },
      otherBody: { planId, departmentId: null, month: '2026-04' },
    });
  });

  it('moves a task once, without a conflict of its own making', async () => {
    const { version } = (await supervisor.get(`/api/tasks/${task.id}`)).body;
    await repeat(supervisor, {
      ...{ path: `/api/tasks/${task.id}/moves`, table: 'task_move', rows: 1 },
      body: { version, move: 'pause', reason: '等待上级批复' },
      otherBody: { version, move: 'pause', reason: '其他' },
    });
  });

  it('keeps a file once, though its form is put together anew each time', async () => {
    const before = await countOf('file');
    const headers = keyed();
    const send = (text: string) => {
      const form = new FormData();
      form.append('file', new Blob([text]), '公告.txt');
      return owner.send('POST', '/api/files', form, headers);
    };
    const answers = await Promise.all([1, 2, 3].map(() => send('换届公告')));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect((await send('另一份')).body.code).toBe('idempotency_key_reused');
    expect(await countOf('file')).toBe(before + 1);
  });

  it.each(['short', 'has a blank', 'x'.repeat(101)])('under the key %p is refused', async (key) => {
    const answer = await owner.post(
      `/api/tasks/${task.id}/progress`,
      { kind: 'no_change' },
      { 'Idempotency-Key': key },
    );
    expect(answer).toMatchObject({ status: 400, body: { problems: [{ field: 'Idempotency-Key' }] } });
  });

  it('is said in the contract of every route that somebody posts to', () => {
    const { paths } = JSON.parse(readFileSync(join(projectRoot(), 'openapi.json'), 'utf8')) as {
      paths: Record<string, { post?: { security?: unknown; parameters?: { name: string }[] } }>;
    };
    const without = Object.entries(paths).filter(
      ([, { post }]) => post && !post.parameters?.some(({ name }) => name === 'Idempotency-Key'),
    );
    expect(without.map(([path]) => path)).toEqual(['/api/session']);
  });
});
