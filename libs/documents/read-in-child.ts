import { fork } from 'node:child_process';
import type { ReadOptions, ReadResult } from '@dajuan/domain/prose';

/** What the child is told. */
export interface ReadingOrder {
  readonly text: string;
  readonly options: ReadOptions;
}

/** The reader did not come to an end: `late` past its time, `broken` when its process ended without an answer. */
export class ReadingFailed extends Error {
  constructor(
    readonly reason: 'late' | 'broken',
    facts: string,
  ) {
    super(`reading a document failed: ${facts}`);
    this.name = 'ReadingFailed';
  }
}

export interface ReadingBounds {
  readonly timeMs: number;
  readonly memoryMb: number;
}

const BOUNDS: ReadingBounds = { timeMs: 10_000, memoryMb: 512 };

/**
 * Reads a document in a process of its own, so that a long or hostile text can neither stop the server's event loop nor
 * eat its memory. The child is given Node's own options (and what Windows needs to start it): no database, no secrets.
 * Throws ReadingFailed when a bound is met; the child is gone by then.
 */
export function readInChild(text: string, options: ReadOptions, bounds: ReadingBounds = BOUNDS): Promise<ReadResult> {
  return new Promise((resolve, reject) => {
    const child = fork(require.resolve('./reading-child'), [], {
      execArgv: [`--max-old-space-size=${bounds.memoryMb}`],
      env: { NODE_OPTIONS: process.env.NODE_OPTIONS, SystemRoot: process.env.SystemRoot },
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const settle = (outcome: () => void) => {
      clearTimeout(timer);
      child.removeAllListeners();
      child.on('error', () => undefined); // what a killed child has to say no longer matters
      child.kill('SIGKILL');
      outcome();
    };
    const fail = (reason: 'late' | 'broken', facts: string) => settle(() => reject(new ReadingFailed(reason, facts)));
    const timer = setTimeout(() => fail('late', `no answer within ${bounds.timeMs} ms`), bounds.timeMs);
    child.once('message', (result) => settle(() => resolve(result as ReadResult)));
    child.once('error', (error) => fail('broken', error.message));
    child.once('exit', (code, signal) => fail('broken', `the process ended with ${signal ?? code}`));
    child.send({ text, options } satisfies ReadingOrder, (error) => {
      if (error) fail('broken', error.message);
    });
  });
}
