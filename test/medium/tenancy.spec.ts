import { Client } from 'pg';
import { FreshDatabase, freshDatabase } from '../support/database';

/** Tables that stand outside organisations, each with its reason. A new one needs a reason too. */
const outside: Readonly<Record<string, string>> = {
  organisation: 'the tree itself; names are public',
  holiday_notice: 'the State Council speaks to everybody',
  schedule_slot: 'one clock for all processes',
  login_directory: 'read before an organisation is known',
  login_failure: 'an unknown login belongs to no organisation',
  migration: 'the schema',
};

/** Facts: the application may append, and nothing else. */
const facts = [
  'document',
  'target',
  'milestone',
  'site',
  'task_move',
  'task_request',
  'task_answer',
  'task_urging',
  'progress_update',
  'progress_review',
  'file',
  'file_content',
  'progress_file',
  'progress_source',
  'comparison',
  'sheet_import',
  'report',
  'mandate_move',
  'publication',
  'received_publication',
  'locked_period',
  'locked_task',
  'made_up_task',
  'audit_record',
  'entry_step',
  'entry_step_file',
  'round_mark',
  'list_breakdown',
  'entry_sheet',
  'entry_sheet_row',
];

describe('the catalogue of the database', () => {
  let database: FreshDatabase;
  let owner: Client;
  let app: Client;

  beforeAll(async () => {
    database = await freshDatabase();
    owner = new Client({ connectionString: database.ownerUrl });
    app = new Client({ connectionString: database.appUrl });
    await Promise.all([owner.connect(), app.connect()]);
  });

  afterAll(async () => {
    await Promise.all([owner.end(), app.end()]);
    await database.drop();
  });

  const column = async (sql: string) =>
    (await owner.query({ text: sql, rowMode: 'array' })).rows.map(([value]) => value);
  const tables = () =>
    column(`SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
            AND NOT relispartition ORDER BY 1`);
  const tenantTables = async () => (await tables()).filter((name) => !(name in outside));

  it('closes every tenant table, to its owner too', async () => {
    const closed = await column(
      `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relrowsecurity AND relforcerowsecurity
       AND EXISTS (SELECT FROM pg_policy WHERE polrelid = pg_class.oid AND polqual IS NOT NULL AND polwithcheck IS NOT NULL)`,
    );
    expect((await tenantTables()).filter((name) => !closed.includes(name))).toEqual([]);
  });

  it('begins every key, unique rule, index and reference of a tenant table with the organisation', async () => {
    const strays = await column(
      `SELECT indexrelid::regclass::text FROM pg_index JOIN pg_class AS tab ON tab.oid = indrelid
        WHERE tab.relnamespace = 'public'::regnamespace AND NOT tab.relispartition
          AND (SELECT attname FROM pg_attribute WHERE attrelid = indrelid AND attnum = indkey[0]) <> 'org_id'
          AND tab.relname NOT IN (${Object.keys(outside)
            .map((name) => `'${name}'`)
            .join(', ')})
       UNION ALL
       SELECT conname FROM pg_constraint
        WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND confrelid <> 'organisation'::regclass
          AND conparentid = 0
          AND (SELECT attname FROM pg_attribute WHERE attrelid = conrelid AND attnum = conkey[1]) <> 'org_id'`,
    );
    expect(strays).toEqual([]);
  });

  it('grants nothing on a partition, which would pass its parent by', async () => {
    const partitions = await column(`SELECT relname FROM pg_class WHERE relispartition AND relkind = 'r'`);
    expect(partitions.length).toBeGreaterThan(9);
    const open = await column(
      `SELECT relname FROM pg_class WHERE relispartition AND relkind = 'r'
        AND (has_table_privilege('dajuan_app', oid, 'SELECT, INSERT, UPDATE, DELETE') OR NOT relrowsecurity)`,
    );
    expect(open).toEqual([]);
  });

  it('lets the application own nothing and pass nothing by', async () => {
    expect(
      await column(`SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace
                          AND pg_get_userbyid(relowner) = 'dajuan_app'`),
    ).toEqual([]);
    expect(
      await column(`SELECT rolname FROM pg_roles WHERE rolname = 'dajuan_app'
                          AND (rolsuper OR rolbypassrls OR rolcreaterole)`),
    ).toEqual([]);
  });

  it.each(facts)('lets the application append to %s and never change it', async (table) => {
    expect(await column(`SELECT has_table_privilege('dajuan_app', '${table}', 'INSERT')`)).toEqual([true]);
    for (const verb of [`UPDATE ${table} SET org_id = org_id`, `DELETE FROM ${table}`, `TRUNCATE ${table}`])
      await expect(app.query(verb)).rejects.toMatchObject({ code: '42501' });
  });

  it('shows no rows while no organisation is set, also after one was', async () => {
    const orgId = '0190a5b2-7c3d-7e4f-8a1b-2c3d4e5f6071';
    await app.query(`INSERT INTO organisation (id, kind, name, zone) VALUES ($1, 'town', '试验镇', 'Asia/Shanghai')`, [
      orgId,
    ]);
    await app.query('BEGIN');
    await app.query(`SELECT set_config('app.org_id', $1, true)`, [orgId]);
    await app.query(`INSERT INTO department (org_id, id, name, kind) VALUES ($1, $1, '社区办', 'department')`, [orgId]);
    expect((await app.query('SELECT FROM department')).rowCount).toBe(1);
    await app.query('COMMIT');
    expect((await app.query('SELECT FROM department')).rowCount).toBe(0);
    await expect(
      app.query(`INSERT INTO department (org_id, id, name, kind) VALUES ($1, $1, '城建办', 'department')`, [orgId]),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('makes partitions ahead of time and finds them made the second time', async () => {
    const months = async () =>
      column(`SELECT count(*) FROM pg_class WHERE relispartition AND relkind = 'r' AND relname LIKE 'reminder_2%'`);
    const before = Number((await months())[0]);
    await app.query(`SELECT create_partitions_ahead((current_date + interval '2 months')::date, 3)`);
    const after = Number((await months())[0]);
    expect(after).toBe(before + 2);
    await app.query(`SELECT create_partitions_ahead((current_date + interval '2 months')::date, 3)`);
    expect(Number((await months())[0])).toBe(after);
  });
});
