import { ChildProcess, fork } from 'node:child_process';
import { graceMs } from '@dajuan/config/exit-with-parent';

export interface Program {
  readonly name: string;
  /** The compiled main to run. */
  readonly file: string;
  readonly env: NodeJS.ProcessEnv;
  /** Resolves when this child can work; rejects when it is no longer worth waiting. */
  readonly isReady: (child: ChildProcess) => Promise<void>;
  /** Told when it ended by itself and will be started again after `delayMs`. */
  readonly onRestart: (name: string, delayMs: number) => void;
}

export interface KeptProgram {
  /** Resolves once; rejects when the program ended before it was ready the first time. */
  readonly ready: Promise<void>;
  /** SIGTERM, and SIGKILL after the grace; no restart any more. */
  stop(): Promise<void>;
}

const firstDelayMs = 500;
const longestDelayMs = 10_000;
/** Having run that long, a program is taken to have been well, and its next restart is a quick one. */
const wellAfterMs = 30_000;

/**
 * Runs a program as a child of this process and starts it again whenever it ends, each time after twice the delay. It
 * has a session of its own, as Ctrl-C is for this process to pass on, and ends itself when this process is gone.
 */
export function keepRunning(program: Program): KeptProgram {
  let child: ChildProcess;
  let delayMs = firstDelayMs;
  let wasReady = false;
  let isStopping = false;
  let timer: NodeJS.Timeout | undefined;

  function begin(): void {
    const startedAt = Date.now();
    child = fork(program.file, { env: program.env, detached: process.platform !== 'win32' });
    child.once('exit', () => {
      if (isStopping || !wasReady) return;
      if (Date.now() - startedAt > wellAfterMs) delayMs = firstDelayMs;
      program.onRestart(program.name, delayMs);
      timer = setTimeout(begin, delayMs);
      delayMs = Math.min(delayMs * 2, longestDelayMs);
    });
  }

  async function firstReady(): Promise<void> {
    begin();
    const ended = new Promise<never>((_, reject) =>
      child.once('exit', (code, signal) => reject(new Error(`${program.name} ended at once (${signal ?? code})`))),
    );
    await Promise.race([program.isReady(child), ended]);
    wasReady = true;
  }

  return {
    ready: firstReady(),
    stop: () => {
      isStopping = true;
      clearTimeout(timer);
      return endChild(child);
    },
  };
}

function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const last = setTimeout(() => child.kill('SIGKILL'), graceMs);
    child.once('exit', () => {
      clearTimeout(last);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
