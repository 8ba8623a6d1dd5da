import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { Act, actingAs } from '@dajuan/database/connection';
import { AnchorHeads, AuditActionsModule, readHeads, RecordDenial, VerifyAudit } from '@dajuan/features/audit';
import { ProgressActionsModule, RecordProgress } from '@dajuan/features/progress';
import { unrecorded } from '../../migrations/1790000000011-create-audit';
import { House, openHouse } from '../factories/house';
import { morningOf, proposed } from '../factories/progress';
import { createTask, cumulative } from '../factories/task';
import { createTown, TestTown } from '../factories/town';

const now = morningOf('2026-09-30');

describe('the audit trail', () => {
  let house: House;
  let town: TestTown;
  let owner: Client;
  let folder: string;
  let file: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'audit-'));
    file = join(folder, 'heads', 'audit-heads.jsonl');
    house = await openHouse([ProgressActionsModule, AuditActionsModule.keepingHeadsIn(file)]);
    town = await createTown(house);
    owner = new Client({ connectionString: house.database.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner.end();
    await house.close();
    rmSync(folder, { recursive: true });
  });

  const query = (sql: string, values: unknown[] = []) =>
    house.inOrganisation(town.orgId, (tx) => tx.query(sql, values));
  const act = (subjectId: string): Act => ({
    ...{ what: 'POST /api/tasks/:taskId/progress', source: '10.0.0.7', requestId: 'request-1' },
    ...{ personId: town.owner.personId, subjectId },
  });
  const report = (taskId: string, value: number, targetId: string) =>
    house.get(RecordProgress).record(town.owner, taskId, proposed({ kind: 'figure', targetId, value }), now);
  const firstBad = async (kept = readHeads(file)) => {
    const chains = await house.get(VerifyAudit).verify(kept);
    return chains.find(({ orgId }) => orgId === town.orgId)!.bad;
  };
  const count = async () => Number((await query('SELECT count(*) FROM audit_record'))[0].count);

  it('tells of a change who made it, when, from where, by what, of which row, in its own transaction', async () => {
    const measure = cumulative(15);
    const taskId = await createTask(house, town, { measures: [measure], state: 'assigned' });
    const updateId = await actingAs(act(taskId), () => report(taskId, 3, measure.id));
    const records = await query(
      `SELECT object, kind, object_id, person_id, source, request_id, what, before_digest IS NULL AS is_new,
              at > now() - interval '1 minute' AS is_recent
         FROM audit_record WHERE subject_id = $1 ORDER BY id`,
      [taskId],
    );
    const common = {
      ...{ person_id: town.owner.personId, source: '10.0.0.7', request_id: 'request-1', is_recent: true },
      what: 'POST /api/tasks/:taskId/progress',
    };
    expect(records).toHaveLength(3);
    expect(records).toEqual(
      expect.arrayContaining([
        { ...common, object: 'progress_update', kind: 'insert', object_id: updateId, is_new: true },
        { ...common, object: 'task', kind: 'update', object_id: taskId, is_new: false },
        { ...common, object: 'task_move', kind: 'insert', object_id: expect.any(String), is_new: true },
      ]),
    );
  });

  it('keeps nothing of what was rolled back', async () => {
    const before = await count();
    const failing = house.inOrganisation(town.orgId, async (tx) => {
      await tx.query(`UPDATE department SET position = position + 1`);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await count()).toBe(before);
  });

  it('tells of a denial', async () => {
    await house.get(RecordDenial).record(town.orgId, act(town.planId), 'role_missing');
    const [record] = await query(`SELECT code, person_id FROM audit_record WHERE kind = 'denial'`);
    expect(record).toEqual({ code: 'role_missing', person_id: town.owner.personId });
  });

  it('is one unbroken chain however many write at once', async () => {
    const measure = cumulative(100, { entryMode: 'increment' });
    const tasks = await Promise.all(
      [1, 2, 3].map(() =>
        createTask(house, town, { measures: [measure].map((m) => ({ ...m, id: crypto.randomUUID() })) }),
      ),
    );
    const targets: { id: string; task_id: string }[] = await query(
      'SELECT id, task_id FROM target WHERE task_id = ANY($1)',
      [tasks],
    );
    await Promise.all(targets.flatMap(({ id, task_id }) => [1, 2, 3, 4].map(() => report(task_id, 1, id))));
    expect(await firstBad([])).toBeNull();
    const [{ last }] = await query('SELECT max(seq) AS last FROM audit_record');
    expect(await count()).toBe(last);
  });

  it('says so of a change made behind the application’s back', async () => {
    await owner.query('BEGIN');
    await owner.query(`SELECT set_config('app.org_id', $1, true)`, [town.orgId]);
    await owner.query(`UPDATE person SET job_title = '主任' WHERE id = $1`, [town.head.personId]);
    await owner.query('COMMIT');
    const [record] = await query(`SELECT what FROM audit_record WHERE object_id = $1 AND kind = 'update'`, [
      town.head.personId,
    ]);
    expect(record.what).toMatch(/^database \w+/);
  });

  it('leaves out no table without a reason', async () => {
    const { rows } = await owner.query(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
          AND relrowsecurity AND NOT relispartition
          AND NOT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = pg_class.oid AND tgname = relname || '_recorded')`,
    );
    expect(rows.map(({ relname }) => relname).sort()).toEqual(Object.keys(unrecorded).sort());
  });

  it('has its heads kept outside, those alone that have moved', async () => {
    const anchoring = house.get(AnchorHeads);
    await anchoring.anchor(now);
    await anchoring.anchor(now);
    const [{ last }] = await query('SELECT max(seq) AS last FROM audit_record');
    expect(readHeads(file)).toMatchObject([{ orgId: town.orgId, seq: last, at: now.toISOString() }]);
    expect(await firstBad()).toBeNull();
  });

  describe('once it is tampered with', () => {
    /** As somebody could who owns the tables, then as it was. */
    async function tampered(sql: string): Promise<unknown> {
      const inTown = `SELECT set_config('app.org_id', '${town.orgId}', false)`;
      await owner.query(`${inTown}; CREATE TABLE untouched AS SELECT * FROM audit_record`);
      try {
        await owner.query(sql);
        return await firstBad();
      } finally {
        await owner.query(
          'DELETE FROM audit_record; INSERT INTO audit_record SELECT * FROM untouched; DROP TABLE untouched',
        );
      }
    }

    const idOf = (seq: number) => `(SELECT id FROM untouched WHERE seq = ${seq})`;

    it.each([
      [
        'altered',
        { seq: 7, fault: 'altered' },
        `UPDATE audit_record SET person_id = NULL, what = 'nothing' WHERE seq = 7`,
      ],
      [
        'moved in time',
        { seq: 7, fault: 'altered' },
        `UPDATE audit_record SET at = at + interval '1 hour' WHERE seq = 7`,
      ],
      ['deleted', { seq: 7, fault: 'missing' }, 'DELETE FROM audit_record WHERE seq = 7'],
      ['deleted at the beginning', { seq: 1, fault: 'missing' }, 'DELETE FROM audit_record WHERE seq = 1'],
      [
        'inserted',
        { seq: 7, fault: 'out of order' },
        `INSERT INTO audit_record SELECT (jsonb_populate_record(audit_record, jsonb_build_object('id',
           left(id::text, 15) || '001' || substr(id::text, 19)))).* FROM audit_record WHERE seq = 7`,
      ],
      [
        'reordered',
        { seq: 7, fault: 'missing' },
        `UPDATE audit_record SET id = '00000000-0000-7000-8000-000000000000' WHERE id = ${idOf(7)};
         UPDATE audit_record SET id = ${idOf(7)} WHERE id = ${idOf(8)};
         UPDATE audit_record SET id = ${idOf(8)} WHERE id = '00000000-0000-7000-8000-000000000000'`,
      ],
    ])('names the first bad record where one is %s', async (_, bad, sql) => {
      expect(await tampered(sql)).toEqual(bad);
    });

    it('names the first record gone where the tail is cut, against the heads kept outside', async () => {
      const last = readHeads(file).at(-1)!.seq;
      expect(await tampered(`DELETE FROM audit_record WHERE seq > ${last - 3}`)).toEqual({
        seq: last - 2,
        fault: 'cut off',
      });
    });

    it('sees through a chain that was written anew as a whole', async () => {
      const last = readHeads(file).at(-1)!.seq;
      const rewrite = `
        DO $$ DECLARE record audit_record; hash bytea := ''; BEGIN
          FOR record IN SELECT * FROM audit_record ORDER BY id LOOP
            record.previous_hash := hash;
            IF record.seq = 7 THEN record.what := 'nothing'; END IF;
            record.hash := sha256(hash || convert_to(audit_content(record), 'UTF8'));
            hash := record.hash;
            UPDATE audit_record SET what = record.what, previous_hash = record.previous_hash, hash = record.hash
              WHERE id = record.id;
          END LOOP;
        END $$`;
      expect(await tampered(rewrite)).toEqual({ seq: last, fault: 'rewritten' });
    });

    it('is whole again', async () => expect(await firstBad()).toBeNull());
  });
});
