import { setTimeout as sleep } from 'node:timers/promises';

const patienceMs = 30_000;

/**
 * Waits until the answer is truthy and gives it; fails after half a minute, which on a machine that works never happens.
 */
export async function until<Found>(ask: () => Found | Promise<Found>): Promise<NonNullable<Found>> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const found = await ask();
    if (found) return found as NonNullable<Found>;
    if (Date.now() > deadline) throw new Error(`still not so after ${patienceMs} ms: ${ask}`);
    await sleep(20);
  }
}
