import { setTimeout as sleep } from 'node:timers/promises';
import { Environment } from '@dajuan/config/environment';
import { openDatabase, OpenDatabase } from '../database/open-database';
import { complain } from '../say';

const checkMs = 1000;

/**
 * Starts the embedded server again, on the port it had, whenever it is found gone; a served database is its
 * administrator's to keep. Returns what ends the watch, after a restart in hand is done.
 */
export function keepDatabase(environment: Environment, { server }: OpenDatabase): () => Promise<void> {
  const end = new AbortController();
  async function watch(): Promise<void> {
    while (server && !end.signal.aborted) {
      await sleep(checkMs, undefined, { signal: end.signal }).catch(() => undefined);
      if (end.signal.aborted || server.isRunning()) continue;
      complain('数据库意外停止，重新启动', 'The database ended, starting it again');
      await openDatabase(environment).catch((error: Error) => console.error(error.message));
    }
  }
  const watching = watch();
  return () => {
    end.abort();
    return watching;
  };
}
