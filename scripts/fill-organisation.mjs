#!/usr/bin/env node
// Fills an organisation for measuring: copies the tasks of its largest plan, with targets, ledger and all that is stored
// beside them, until there are about as many as wanted.
//
//   DATABASE_ADMIN_URL=postgres://… node scripts/fill-organisation.mjs 青汐镇 10000
//
// Every copy has ids of its own that keep the time of the original's, so that partitions and order are as in real use. At
// most 200,000 tasks. Meant for a database that may be thrown away.
import pg from 'pg';

const MOST_TASKS = 200_000;
const [name, wantedText] = process.argv.slice(2);
const wanted = Math.min(MOST_TASKS, Number(wantedText));
if (!name || !Number.isInteger(wanted) || !process.env.DATABASE_ADMIN_URL) {
  console.error('usage: DATABASE_ADMIN_URL=postgres://… node scripts/fill-organisation.mjs ORGANISATION TASKS');
  process.exit(64);
}

/** Which columns of a copied row name copied rows; `from` says which rows belong to the plan. */
const tables = [
  { table: 'plan_item', ids: ['id'], from: 'id IN (SELECT plan_item_id FROM original_task)' },
  { table: 'task', ids: ['id', 'plan_item_id'], from: 'id IN (SELECT id FROM original_task)', numbered: true },
  { table: 'task_support', ids: ['task_id'] },
  { table: 'target', ids: ['id', 'task_id', 'replaces_id'] },
  { table: 'milestone', ids: ['id', 'target_id'], from: 'target_id IN (SELECT id FROM original_target)' },
  { table: 'site', ids: ['id', 'target_id'], from: 'target_id IN (SELECT id FROM original_target)' },
  { table: 'task_move', ids: ['id', 'task_id'] },
  {
    table: 'progress_update',
    ids: ['id', 'task_id', 'target_id', 'corrects_id'],
    lists: ['milestone_ids', 'site_ids'],
  },
  { table: 'progress_review', ids: ['id', 'update_id'], from: 'update_id IN (SELECT id FROM original_update)' },
  { table: 'task_projection', ids: ['task_id'], figures: true },
  { table: 'task_course', ids: ['task_id'] },
];

const client = new pg.Client({ connectionString: process.env.DATABASE_ADMIN_URL });
await client.connect();
await client.query('BEGIN');
const { rows: found } = await client.query('SELECT id FROM organisation WHERE name = $1', [name]);
if (found.length === 0) throw new Error(`there is no ${name}`);
const orgId = found[0].id;
await client.query(`SELECT set_config('app.org_id', $1, true)`, [orgId]);
const { rows: plans } = await client.query(
  'SELECT plan_id, count(*)::int AS tasks FROM task WHERE org_id = $1 GROUP BY plan_id ORDER BY tasks DESC LIMIT 1',
  [orgId],
);
const { plan_id: planId, tasks } = plans[0];
const copies = Math.ceil(wanted / tasks) - 1;

// The first fifteen characters of a UUIDv7 hold its time and version; the rest is settled by original and copy.
await client.query(`CREATE FUNCTION pg_temp.copy_of(original uuid, copy integer) RETURNS uuid IMMUTABLE LANGUAGE sql AS $$
  SELECT (left(original::text, 15) || left(md5(original::text || copy), 3) || '-8'
    || substr(md5(original::text || copy), 4, 3) || '-' || substr(md5(original::text || copy), 7, 12))::uuid $$`);
const ofPlan = `org_id = '${orgId}' AND plan_id = '${planId}'`;
await client.query(
  `CREATE TEMP TABLE original_task ON COMMIT DROP AS SELECT id, plan_item_id FROM task WHERE ${ofPlan}`,
);
for (const [kept, table] of [
  ['original_target', 'target'],
  ['original_update', 'progress_update'],
]) {
  await client.query(`CREATE TEMP TABLE ${kept} ON COMMIT DROP AS
    SELECT id FROM ${table} WHERE org_id = '${orgId}' AND task_id IN (SELECT id FROM original_task)`);
}

// What is copied is nobody's doing: it leaves no record, of which there would be one a row.
const { rows: triggers } = await client.query(`SELECT tgname FROM pg_trigger WHERE tgname LIKE '%_recorded'`);
const recorded = tables.filter(({ table }) => triggers.some(({ tgname }) => tgname === `${table}_recorded`));
for (const { table } of recorded) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER ${table}_recorded`);

const FIGURES = `(SELECT coalesce(jsonb_agg(jsonb_set(figure, '{targetId}',
    to_jsonb(pg_temp.copy_of((figure ->> 'targetId')::uuid, copy)))), '[]')
  FROM jsonb_array_elements(source.figures) AS figure)`;

async function columnsOf(table) {
  const { rows } = await client.query(
    `SELECT attname FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped`,
    [table],
  );
  return rows.map(({ attname }) => attname);
}

for (const {
  table,
  ids,
  lists = [],
  from = 'task_id IN (SELECT id FROM original_task)',
  numbered,
  figures,
} of tables) {
  const changes = {
    ...Object.fromEntries(ids.map((column) => [column, `pg_temp.copy_of(source.${column}, copy)`])),
    ...Object.fromEntries(
      lists.map((column) => [
        column,
        `ARRAY(SELECT pg_temp.copy_of(part, copy) FROM unnest(source.${column}) AS part)`,
      ]),
    ),
    ...(numbered ? { number: `source.number + copy * ${tasks}` } : {}),
    ...(figures ? { figures: FIGURES } : {}),
  };
  const columns = await columnsOf(table);
  const { rowCount } = await client.query(
    `INSERT INTO ${table} (${columns.join(', ')})
     SELECT ${columns.map((column) => changes[column] ?? `source.${column}`).join(', ')}
       FROM ${table} AS source CROSS JOIN generate_series(1, ${copies}) AS copy
      WHERE source.org_id = $1 AND source.${from}`,
    [orgId],
  );
  // The next table's foreign keys look rows up here: without this by plans made for a table that was small.
  await client.query(`ANALYZE ${table}`);
  console.log(`${table}: ${rowCount} rows`);
}
for (const { table } of recorded) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER ${table}_recorded`);
await client.query(`DELETE FROM roll_up WHERE ${ofPlan}`);
await client.query('COMMIT');
await client.end();
