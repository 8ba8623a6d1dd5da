import { spawn } from 'node:child_process';
import { ServerUser } from './server-user';

export interface Ending {
  readonly code: number | null;
  /** What it wrote, both streams together. */
  readonly output: string;
}

/**
 * Runs one of PostgreSQL's programs to its end, as the user the server runs as, in a session of its own (Ctrl-C is
 * for us to handle) and without PG… variables of ours. A server it leaves behind may hold its streams open, so a good
 * ending is told at once and only a bad one waits for the last words. Throws when the program cannot be started.
 */
export function runProgram(program: string, args: string[], user: ServerUser): Promise<Ending> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PG')));
  const child = spawn(program, args, {
    ...(user.isAnother ? { uid: user.uid, gid: user.gid } : {}),
    cwd: '/',
    env: { ...env, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  let output = '';
  const streams = [child.stdout, child.stderr];
  for (const stream of streams) stream.on('data', (piece: Buffer) => (output += piece.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code !== 0) return;
      for (const stream of streams) stream.destroy();
      resolve({ code, output });
    });
    child.once('close', (code) => resolve({ code, output }));
  });
}
