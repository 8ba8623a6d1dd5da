import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Whom the server runs as: PostgreSQL refuses to run as root. */
export interface ServerUser {
  /** Another than runs this process, which only root can arrange. */
  readonly isAnother: boolean;
  readonly uid: number;
  readonly gid: number;
}

/**
 * Ourselves, unless we are root: then whoever owns the database that is already there, as after a start without root,
 * and `nobody` for a new one.
 */
export function findServerUser(databaseFolder: string): ServerUser {
  const uid = process.getuid?.() ?? -1;
  const gid = process.getgid?.() ?? -1;
  if (uid !== 0) return { isAnother: false, uid, gid };
  if (existsSync(databaseFolder)) {
    const owner = statSync(databaseFolder);
    return { isAnother: true, uid: owner.uid, gid: owner.gid };
  }
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
