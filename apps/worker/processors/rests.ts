import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

/** Of the time that work takes; no longer than so many milliseconds. */
const TIMES = 4;
const LONGEST_MS = 20_000;

/**
 * Work on one thing that is asked for again and again, with rests between: so it takes a fifth of a core at most, however
 * large the thing, and whatever is asked for meanwhile is done in one. A town's, done in milliseconds, is hardly kept waiting.
 */
export class Rests {
  private readonly until = new Map<string, number>();

  constructor(
    private readonly now: () => number = () => performance.now(),
    private readonly wait: (ms: number) => Promise<unknown> = (ms) => sleep(ms),
  ) {}

  /** Does the work once the rest after the last time is over. */
  async after(key: string, work: () => Promise<void>): Promise<void> {
    const restMs = (this.until.get(key) ?? 0) - this.now();
    if (restMs > 0) await this.wait(restMs);
    const begunAt = this.now();
    try {
      await work();
    } finally {
      const endedAt = this.now();
      this.until.set(key, endedAt + Math.min(LONGEST_MS, TIMES * (endedAt - begunAt)));
    }
  }
}
