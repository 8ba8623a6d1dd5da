import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identityOf } from './process-identity';

interface Holder {
  readonly pid: number;
  readonly identity: string | undefined;
  /** Where the holder can be reached, once it can. */
  readonly address?: string;
}

/** The hold of one running product on its DATA_DIR. */
export interface DataDirLock {
  /** The last holder was killed: what it started may still be ending. */
  readonly afterCrash: boolean;
  announce(address: string): void;
  release(): void;
}

/** Somebody else runs on this DATA_DIR; at `address`, once it is ready. */
export class AlreadyRunning extends Error {
  constructor(
    readonly pid: number,
    readonly address: string | undefined,
  ) {
    super(`Process ${pid} runs on the same data`);
  }
}

/** Takes the DATA_DIR for this process. Throws AlreadyRunning when another live process has it; a dead one has not. */
export function lockDataDir(dataDir: string): DataDirLock {
  const file = join(dataDir, 'running.json');
  mkdirSync(dataDir, { recursive: true });
  const afterCrash = removeIfDead(file);
  const self: Holder = { pid: process.pid, identity: identityOf(process.pid) };
  write(file, self, 'wx');
  return {
    afterCrash,
    announce: (address) => write(file, { ...self, address }, 'w'),
    release: () => rmSync(file, { force: true }),
  };
}

function removeIfDead(file: string): boolean {
  const holder = read(file);
  if (holder === 'nobody') return false;
  const present = holder && identityOf(holder.pid);
  if (present && present === holder.identity) throw new AlreadyRunning(holder.pid, holder.address);
  rmSync(file);
  return true;
}

/** Undefined for a file that was cut short, which only a killed process leaves. */
function read(file: string): Holder | undefined | 'nobody' {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return error instanceof SyntaxError ? undefined : 'nobody';
  }
}

function write(file: string, holder: Holder, flag: 'w' | 'wx'): void {
  writeFileSync(file, JSON.stringify(holder), { flag });
}
