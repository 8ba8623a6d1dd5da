import { setTimeout as sleep } from 'node:timers/promises';
import { isPortFree } from '@dajuan/embedded/free-port';

export interface PortWish {
  readonly host: string;
  readonly port: number;
  /** A port that was asked for is not exchanged for another. */
  readonly portGiven: boolean;
}

const neighbours = 50;

/**
 * The port to listen on: the wished one, or the next free one after it where none was asked for. Undefined when there
 * is none. With `patienceMs`, a taken port is first waited for, as after a crash its last user may still be ending.
 */
export async function choosePort({ host, port, portGiven }: PortWish, patienceMs = 0): Promise<number | undefined> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    if (await isPortFree(port, host)) return port;
    if (Date.now() >= deadline) break;
    await sleep(100);
  }
  if (portGiven) return undefined;
  for (let next = port + 1; next <= Math.min(port + neighbours, 65535); next++)
    if (await isPortFree(next, host)) return next;
  return undefined;
}
