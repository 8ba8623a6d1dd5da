import { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

const patienceMs = 60_000;

/** Resolves when the API says that it can serve; rejects after a minute. */
export async function answersReady(address: string): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!(await isOk(`${address}/healthz/ready`))) {
    if (Date.now() > deadline) throw new Error(`${address}/healthz/ready does not say ready`);
    await sleep(100);
  }
}

/** Resolves when a child sends 'ready' to this process; rejects after a minute. */
export async function sendsReady(child: ChildProcess): Promise<void> {
  const signal = AbortSignal.timeout(patienceMs);
  for (;;) {
    const [message] = await once(child, 'message', { signal });
    if (message === 'ready') return;
  }
}

async function isOk(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}
