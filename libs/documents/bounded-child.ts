import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { TooManyWaiting, Turns } from './turns';

export interface ChildBounds {
  readonly timeMs: number;
  /** Of the whole process, which needs about 60 for itself. */
  readonly memoryMb: number;
}

/** What every such child is told. */
export interface ChildOrder<Order> {
  readonly order: Order;
  readonly memoryMb: number;
}

/**
 * A child gave no answer: `late` past its time, `full` past its memory, `broken` when it ended for another reason; or none
 * was started, as too many documents wait already (`busy`).
 */
export class ReadingFailed extends Error {
  constructor(
    readonly reason: 'late' | 'full' | 'broken' | 'busy',
    facts: string,
  ) {
    super(`reading a document failed: ${facts}`);
    this.name = 'ReadingFailed';
  }
}

/** How a process ends that passed its memory: Node gives up (SIGABRT, 134), or it ends itself (see `bound-child`). */
const OUT_OF_MEMORY: readonly unknown[] = ['SIGABRT', 'SIGKILL', 134];

/**
 * Children at once, one core less than there are and at most four: each may take half a gigabyte, and a morning on which every
 * department uploads must leave cores and memory to everybody else. Further orders wait, so many as are read in a minute
 * or two; whoever comes after them is told to come again.
 */
const turns = new Turns({ atOnce: Math.min(4, Math.max(1, availableParallelism() - 1)), waiting: 24 });

/**
 * One order, one answer, in a process of its own, so that a long or hostile document can neither stop the server's event
 * loop nor eat its memory. The child is given Node's own options (and what Windows needs to start it): no database, no
 * secrets. Its time begins when its turn comes. Throws ReadingFailed when a bound is met; the child is gone by then.
 */
export async function boundedChild<Order, Answer>(module: string, order: Order, bounds: ChildBounds): Promise<Answer> {
  try {
    return await turns.take(() => answerOf<Order, Answer>(module, order, bounds));
  } catch (error) {
    if (error instanceof TooManyWaiting) throw new ReadingFailed('busy', error.message);
    throw error;
  }
}

function answerOf<Order, Answer>(module: string, order: Order, bounds: ChildBounds): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { timeMs, memoryMb } = bounds;
    const child = fork(module, [], {
      execArgv: [`--max-old-space-size=${memoryMb}`],
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
    const fail = (reason: ReadingFailed['reason'], facts: string) =>
      settle(() => reject(new ReadingFailed(reason, facts)));
    const timer = setTimeout(() => fail('late', `no answer within ${timeMs} ms`), timeMs);
    child.once('message', (answer) => settle(() => resolve(answer as Answer)));
    child.once('error', (error) => fail('broken', error.message));
    child.once('exit', (code, signal) => {
      const end = signal ?? code;
      fail(OUT_OF_MEMORY.includes(end) ? 'full' : 'broken', `the process ended with ${end}`);
    });
    child.send({ order, memoryMb } satisfies ChildOrder<Order>, (error) => {
      if (error) fail('broken', error.message);
    });
  });
}
