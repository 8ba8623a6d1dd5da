import { setTimeout as sleep } from 'node:timers/promises';

const patienceMs = 30_000;

/** Waits for something to become true; fails after half a minute, which on a machine that works never happens. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`still not so after ${patienceMs} ms: ${isSo}`);
    await sleep(20);
  }
}
