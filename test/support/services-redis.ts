import { spawn, spawnSync } from 'node:child_process';
import { createConnection } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '../../libs/embedded/free-port';

export interface TestRedis {
  readonly url: string;
  readonly pid: number;
}

const patienceMs = 5000;

/** A redis-server in memory only, on a free port of the loopback interface; undefined where none is installed. */
export async function startRedis(): Promise<TestRedis | undefined> {
  if (spawnSync('redis-server', ['--version']).error) return undefined;
  const port = await findFreePort();
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const server = spawn('redis-server', [...settings, '--maxmemory-policy', 'noeviction'], {
    stdio: 'ignore',
    cwd: '/',
  });
  server.unref();
  const deadline = Date.now() + patienceMs;
  while (!(await accepts(port))) {
    if (Date.now() > deadline) throw new Error('redis-server did not start');
    await sleep(20);
  }
  return { url: `redis://127.0.0.1:${port}`, pid: server.pid ?? 0 };
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
