import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Installation } from './binaries';
import { runProgram } from './run-program';
import { ServerUser } from './server-user';

/** Parameters for a server beyond our own, by PostgreSQL's names; tests switch `fsync` off. */
export type ServerParameters = Readonly<Record<string, string>>;

/** Loopback only, no sockets; its log keeps one file a weekday. */
const parameters: ServerParameters = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  logging_collector: 'on',
  log_filename: 'postgresql-%a.log',
  log_truncate_on_rotation: 'on',
  log_rotation_size: '0',
};

/** In this order; with plain C, trigrams would find no Chinese word, so it comes last. */
const characterTypes = ['C.UTF-8', 'en_US.UTF-8', 'C'];

const startSeconds = 60;
const stopSeconds = 4;

/** Makes an empty database folder. It takes its name only when it is whole, so one killed midway is made again. */
export async function initialise(
  installation: Installation,
  folder: string,
  superuserPassword: string,
  user: ServerUser,
): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  const passwordFile = `${folder}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, superuserPassword, { mode: 0o600 });
  if (user.isAnother) for (const path of [unfinished, passwordFile]) chownSync(path, user.uid, user.gid);
  try {
    for (const characterType of characterTypes) {
      const args = ['-D', unfinished, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`];
      const locale = ['-E', 'UTF8', '--locale=C', `--lc-ctype=${characterType}`, '--no-instructions'];
      const { code, output } = await runProgram(join(installation, 'bin', 'initdb'), [...args, ...locale], user);
      if (code === 0) return renameSync(unfinished, folder);
      if (!output.includes('invalid locale name')) throw new Error(`initdb failed: ${output.trim()}`);
    }
  } finally {
    rmSync(passwordFile, { force: true });
  }
  throw new Error(`initdb knows none of the locales ${characterTypes.join(', ')}`);
}

/** Starts the server and returns when it takes connections, after whatever recovery it needs. */
export async function startServer(
  installation: Installation,
  folder: string,
  port: number,
  user: ServerUser,
  extra: ServerParameters,
): Promise<void> {
  const log = join(folder, 'start.log');
  rmSync(log, { force: true });
  const all = Object.entries({ ...parameters, ...extra, port: String(port) });
  const options = all.map(([name, value]) => `-c ${name}=${value}`).join(' ');
  const args = ['start', '-D', folder, '-l', log, '-o', options, '-w', '-t', String(startSeconds)];
  const { code, output } = await runProgram(join(installation, 'bin', 'pg_ctl'), args, user);
  const words = code !== 0 && existsSync(log) ? readFileSync(log, 'utf8') : '';
  if (code !== 0) throw new Error(`PostgreSQL did not start: ${output.trim()}\n${words.trim()}`);
}

/** Ends the server: open transactions are rolled back, the rest is written. In haste when that takes too long. */
export async function stopServer(installation: Installation, folder: string, user: ServerUser): Promise<void> {
  const stop = (mode: string) =>
    runProgram(
      join(installation, 'bin', 'pg_ctl'),
      ['stop', '-D', folder, '-m', mode, '-t', String(stopSeconds)],
      user,
    );
  const { code, output } = await stop('fast');
  if (code !== 0 && output.includes('does not shut down')) await stop('immediate');
}
