#!/usr/bin/env node
// How fast the API answers: median and 95th percentile of each route in milliseconds, and the median as a multiple of that
// of GET /api/session, the smallest answer that needs the database, measured in the same run.
//
//   LOGIN=… PASSWORD=… node scripts/bench-api.mjs [http://127.0.0.1:3000] [rounds]
//
// The first answer of each route is told apart (cold): a day's roll-ups are computed when they are first asked for.
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

async function ask(path) {
  const start = performance.now();
  const answer = await fetch(`${base}${path}`, { headers });
  const body = await answer.text();
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${body.slice(0, 200)}`);
  return { ms: performance.now() - start, body };
}

const cold = (await ask('/api/overview')).ms;
const overview = JSON.parse((await ask('/api/overview')).body);
const planId = overview.plan.id;
const departmentId = overview.departments[0].department.id;
const taskId = overview.urgent[0].id;
const routes = {
  reference: '/api/session',
  overview: '/api/overview',
  department: `/api/departments/${departmentId}/overview`,
  'list by number': `/api/tasks?planId=${planId}&limit=200`,
  'list by gap': `/api/tasks?planId=${planId}&sort=gap&limit=200`,
  'list, report missing': `/api/tasks?planId=${planId}&report=missing&limit=200`,
  task: `/api/tasks/${taskId}`,
  'explain task': `/api/explanations/tasks/${taskId}?figure=completion`,
  'explain organisation': `/api/explanations/plans/${planId}?dimension=organisation&figure=completion`,
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
console.log(`${overview.organisation.tasks} tasks; overview cold ${cold.toFixed(0)} ms`);
console.table(
  rows.map(({ route, median, p95 }) => ({
    route,
    'median ms': median.toFixed(1),
    'p95 ms': p95.toFixed(1),
    'times reference': (median / rows[0].median).toFixed(1),
  })),
);
