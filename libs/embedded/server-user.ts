import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** PostgreSQL refuses to run as root; as root we run it as `nobody`, and otherwise as ourselves. */
export interface ServerUser {
  readonly isAnother: boolean;
  readonly uid: number;
  readonly gid: number;
}

export function findServerUser(): ServerUser {
  const uid = process.getuid?.() ?? -1;
  const gid = process.getgid?.() ?? -1;
  if (uid !== 0) return { isAnother: false, uid, gid };
  const idOfNobody = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { isAnother: true, uid: idOfNobody('-u'), gid: idOfNobody('-g') };
}

/** Whether others than the owner may enter a folder, or run a file, and every folder above it. */
export function isReachableByOthers(path: string): boolean {
  const real = realpathSync(path);
  return (statSync(real).mode & 0o001) !== 0 && (dirname(real) === real || isReachableByOthers(dirname(real)));
}

/** Where root keeps what `nobody` must reach when the product itself lies in a closed folder such as /root. */
export function rootHome(): string {
  const folder = '/var/lib/dajuan';
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  return folder;
}
