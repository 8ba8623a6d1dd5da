import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A running PostgreSQL server, as it describes itself in its folder. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

const orphansMs = 5000;

/**
 * The server that holds a database folder now; undefined when there is none. A process id alone proves nothing: after
 * `kill -9` it may be a zombie's, after a restart of the machine a stranger's. A live server works inside its folder.
 */
export function findPostmaster(folder: string): Postmaster | undefined {
  const file = pidFile(folder);
  if (!existsSync(file)) return undefined;
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number);
  if (!pid || !port) return undefined;
  const isRunning = process.platform === 'linux' ? worksIn(folder, String(pid)) : exists(pid);
  return isRunning ? { pid, port } : undefined;
}

/**
 * Makes way for a new server where the last one was killed: waits until no process of it is left in the folder, and
 * removes its pid file, at which a new server would otherwise stop. Throws when processes stay.
 */
export async function clearAfterCrash(folder: string): Promise<void> {
  const deadline = Date.now() + orphansMs;
  while (hasInhabitants(folder)) {
    if (Date.now() > deadline) throw new Error(`Processes of a killed PostgreSQL still work in ${folder}`);
    await sleep(100);
  }
  rmSync(pidFile(folder), { force: true });
}

function pidFile(folder: string): string {
  return join(folder, 'postmaster.pid');
}

/** Only Linux tells where processes work; elsewhere PostgreSQL's own check of shared memory has to do. */
function hasInhabitants(folder: string): boolean {
  if (process.platform !== 'linux') return false;
  return readdirSync('/proc').some((name) => /^\d+$/.test(name) && worksIn(folder, name));
}

function worksIn(folder: string, pid: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder);
  } catch {
    return false; // gone, a zombie, or somebody else's
  }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
