import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isReachableByOthers, rootHome, ServerUser } from './server-user';

/** What one installation's database is reached by: made once, kept in DATA_DIR/database.json, readable by us alone. */
export interface Settings {
  /** PostgreSQL's own folder, absolute. */
  readonly folder: string;
  /** Asked for again at each start, so that addresses noted elsewhere stay right. */
  readonly port?: number;
  readonly passwords: { readonly superuser: string; readonly owner: string; readonly app: string };
}

/**
 * Reads the settings, or makes them with new passwords. Throws when a database is there and its passwords are not:
 * a new database would hide the old one.
 */
export function loadSettings(dataDir: string, user: ServerUser): Settings {
  mkdirSync(dataDir, { recursive: true });
  const file = settingsFile(dataDir);
  const beside = folderBeside(dataDir);
  if (existsSync(file)) return { folder: beside, ...JSON.parse(readFileSync(file, 'utf8')) };
  if (existsSync(beside)) throw new Error(`${beside} is a database, but its passwords are gone: ${file} is missing`);
  const isHidden = user.isAnother && !isReachableByOthers(dataDir);
  const folder = isHidden ? join(rootHome(), randomBytes(6).toString('hex')) : beside;
  return { folder, passwords: { superuser: password(), owner: password(), app: password() } };
}

/** Replaces the file as a whole, so that a process killed midway leaves the old one. A folder beside it may move. */
export function saveSettings(dataDir: string, { folder, ...others }: Settings): void {
  const isBeside = folder === folderBeside(dataDir);
  const unfinished = `${settingsFile(dataDir)}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(isBeside ? others : { folder, ...others }, null, 2), { mode: 0o600 });
  renameSync(unfinished, settingsFile(dataDir));
}

/** Where the database lies, unless root has to put it elsewhere. */
export function folderBeside(dataDir: string): string {
  return join(dataDir, 'postgres');
}

function settingsFile(dataDir: string): string {
  return join(dataDir, 'database.json');
}

function password(): string {
  return randomBytes(24).toString('base64url');
}
