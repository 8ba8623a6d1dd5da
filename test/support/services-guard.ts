import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** What must not outlive a test run. */
export interface Leftovers {
  readonly postgresPid: number;
  readonly redisPid: number | undefined;
  readonly folder: string;
}

/**
 * Waits beside the run for its end and then clears up. It reads a pipe from the run, and a pipe ends with the process
 * that writes it, however that went: in good order, at Ctrl-C or by kill -9.
 */
const program = `
  const { existsSync, rmSync } = require('node:fs');
  const [postgres, redis, folder] = process.argv.slice(1);
  const end = (pid, signal) => { try { process.kill(Number(pid), signal); } catch {} };
  const clear = (attempts) => {
    const isRunning = existsSync(folder + '/postgres/postmaster.pid');
    if (isRunning && attempts > 0) setTimeout(clear, 50, attempts - 1);
    else rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.stdin.resume().on('end', () => {
    if (redis) end(redis, 'SIGTERM');
    end(postgres, 'SIGQUIT');
    clear(100);
  });
`;

let guard: ChildProcess | undefined;

export function guardAgainstLeftovers({ postgresPid, redisPid, folder }: Leftovers): void {
  const args = ['-e', program, String(postgresPid), String(redisPid ?? ''), folder];
  guard = spawn(process.execPath, args, { detached: true, stdio: ['pipe', 'ignore', 'inherit'] });
  guard.unref();
}

/** Has the servers ended and their folder removed, and returns when that is done. */
export async function clearUp(): Promise<void> {
  if (!guard) return;
  guard.ref();
  const done = once(guard, 'exit');
  guard.stdin?.end();
  await done;
}
