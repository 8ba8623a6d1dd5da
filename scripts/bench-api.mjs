#!/usr/bin/env node
// How fast the API answers: median and 95th percentile of each route in milliseconds, and the median as a multiple of that
// of GET /api/session, the smallest answer that needs the database, measured in the same run. Reads are asked for by one
// client; progress is then reported by eight at once, each for tasks of its own, and so is the reference beside it.
//
//   LOGIN=… PASSWORD=… node scripts/bench-api.mjs [http://127.0.0.1:3000] [rounds]
//
// The first answer of the overview is told apart (cold): a day's roll-ups are computed when they are first asked for. It
// writes: meant for a database that may be thrown away. Log in as somebody of the supervision office.
import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';

const [base = 'http://127.0.0.1:3000', rounds = '15'] = process.argv.slice(2);
const { LOGIN, PASSWORD } = process.env;
const opened = await fetch(`${base}/api/session`, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json', Origin: base },
  body: JSON.stringify({ login: LOGIN, password: PASSWORD }),
});
if (!opened.ok) throw new Error(`log-in answered ${opened.status}: ${await opened.text()}`);
const headers = {
  cookie: opened.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; '),
};

const CLIENTS = 8;

async function ask(path, asked = {}) {
  const start = performance.now();
  const answer = await fetch(`${base}${path}`, { ...asked, headers: { ...headers, ...asked.headers } });
  const body = await answer.text();
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${body.slice(0, 200)}`);
  return { ms: performance.now() - start, body };
}

const cold = (await ask('/api/overview')).ms;
const overview = JSON.parse((await ask('/api/overview')).body);
const planId = overview.plan.id;
const departmentId = overview.departments[0].department.id;
const taskId = overview.urgent[0].id;
const list = `/api/tasks?planId=${planId}&limit=200`;
const routes = {
  reference: '/api/session',
  overview: '/api/overview',
  department: `/api/departments/${departmentId}/overview`,
  'list by number': list,
  'list by gap': `${list}&sort=gap`,
  'list by title': `${list}&sort=title`,
  'list, report missing': `${list}&report=missing`,
  'list, words': `${list}&search=${encodeURIComponent('小区')}`,
  task: `/api/tasks/${taskId}`,
  'explain task': `/api/explanations/tasks/${taskId}?figure=completion`,
};

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const rows = [];
for (const [route, path] of Object.entries(routes)) {
  await ask(path);
  const times = [];
  for (let round = 0; round < Number(rounds); round += 1) times.push((await ask(path)).ms);
  times.sort((a, b) => a - b);
  rows.push({ route, median: quantile(times, 0.5), p95: quantile(times, 0.95) });
}

/** Eight clients, each one request after the other; the times of all. */
async function atOnce(requestOf) {
  const times = [];
  const client = async (own) => {
    for (let round = 0; round < Number(rounds); round += 1) times.push((await requestOf(own, round)).ms);
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, own) => client(own)));
  return times.sort((a, b) => a - b);
}

const row = (route, times) => rows.push({ route, median: quantile(times, 0.5), p95: quantile(times, 0.95) });
row('reference, 8 clients', await atOnce(() => ask('/api/session')));
const open = JSON.parse((await ask(`${list}&state=in_progress`)).body).tasks;
const report = { kind: 'no_change', note: '按计划推进', asOf: overview.day };
row(
  'progress write, 8 clients',
  await atOnce((own, round) =>
    ask(`/api/tasks/${open[(own + CLIENTS * round) % open.length].id}/progress`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: base, 'Idempotency-Key': randomUUID() },
      body: JSON.stringify(report),
    }),
  ),
);
console.log(`${overview.organisation.tasks} tasks; overview cold ${cold.toFixed(0)} ms`);
console.table(
  rows.map(({ route, median, p95 }) => ({
    route,
    'median ms': median.toFixed(1),
    'p95 ms': p95.toFixed(1),
    'times reference': (median / rows[0].median).toFixed(1),
  })),
);
