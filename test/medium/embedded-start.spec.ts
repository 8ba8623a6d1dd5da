import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '@dajuan/embedded/free-port';
import { findPostmaster } from '@dajuan/embedded/postmaster';
import { identityOf } from '../../apps/cli/start/process-identity';
import { until } from './until';

/** What `npm start` runs once everything is built, as it is before `npm test`. */
const command = join(__dirname, '../../dist/apps/cli/main.js');

jest.setTimeout(120_000);

interface Started {
  readonly process: ChildProcess;
  /** What it has said until now. */
  output(): string;
}

describe('one command that starts everything', () => {
  let dataDir: string;
  let port: number;
  let starts: Started[];

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'dajuan-start-'));
    chmodSync(dataDir, 0o755);
    port = await findFreePort();
  });
  beforeEach(() => void (starts = []));
  afterEach(async () => {
    for (const started of starts) await end(started, 'SIGTERM');
  });
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  function start(env: NodeJS.ProcessEnv = {}): Started {
    const given = { ...process.env, DATA_DIR: dataDir, PORT: String(port), ...env };
    const child = spawn(process.execPath, [command, 'start'], { env: given, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (said += piece));
    const started = { process: child, output: () => said };
    starts.push(started);
    return started;
  }

  async function end({ process: child }: Started, signal: NodeJS.Signals): Promise<number | null> {
    if (child.exitCode === null && child.signalCode === null) {
      const exit = once(child, 'exit');
      child.kill(signal);
      await exit;
    }
    return child.exitCode;
  }

  async function untilReady(started: Started): Promise<void> {
    await until(() => started.output().includes('Dajuan is ready') || started.process.exitCode !== null);
    expect(started.output()).toContain(`Dajuan is ready: http://127.0.0.1:${port}`);
  }

  function statusOf(path: string): Promise<number | 'nobody'> {
    return fetch(`http://127.0.0.1:${port}${path}`).then(
      (answer) => answer.status,
      () => 'nobody',
    );
  }

  /** The API and the worker of a start: its children, as Linux tells them. */
  function programsOf({ process: { pid } }: Started): number[] {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);
  }

  function databasePid(): number | undefined {
    return findPostmaster(join(dataDir, 'postgres'))?.pid;
  }

  it('says where the pages are and, the first time only, who can log in; Ctrl-C takes everything down', async () => {
    const first = start();
    await untilReady(first);
    expect(await statusOf('/healthz/ready')).toBe(200);
    expect(first.output()).toContain('演示用户');
    expect(await end(first, 'SIGINT')).toBe(0);
    expect([await statusOf('/healthz/ready'), databasePid()]).toEqual(['nobody', undefined]);
    const second = start();
    await untilReady(second);
    expect(second.output()).not.toContain('演示用户');
  });

  it('is refused on the same data while it runs, with the address where it does', async () => {
    await untilReady(start());
    const second = start({ PORT: '' });
    await until(() => second.process.exitCode !== null);
    expect(second.process.exitCode).toBe(1);
    expect(second.output()).toContain(
      `already running (process ${starts[0]!.process.pid}) at http://127.0.0.1:${port}`,
    );
  });

  (process.platform === 'linux' ? it : it.skip)(
    'leaves no program behind when it is killed, and starts again',
    async () => {
      const first = start();
      await untilReady(first);
      const programs = programsOf(first);
      expect(programs).toHaveLength(2);
      await end(first, 'SIGKILL');
      await untilReady(start());
      await until(() => programs.every((pid) => identityOf(pid) === undefined));
    },
  );

  it('starts again when the database was killed with it', async () => {
    const first = start();
    await untilReady(first);
    process.kill(databasePid()!, 'SIGKILL');
    await end(first, 'SIGKILL');
    await untilReady(start());
    expect(await statusOf('/healthz/ready')).toBe(200);
  });

  it('starts the database again when only that was killed', async () => {
    const first = start();
    await untilReady(first);
    const killed = databasePid()!;
    process.kill(killed, 'SIGKILL');
    await until(() => databasePid() !== undefined && databasePid() !== killed);
    await until(async () => (await statusOf('/healthz/ready')) === 200);
  });

  it('names a variable that cannot be right, and what it wants', async () => {
    const started = start({ DATABASE_URL: 'foo' });
    await until(() => started.process.exitCode !== null);
    expect(started.process.exitCode).toBe(1);
    expect(started.output()).toContain('DATABASE_URL wants postgres://user:password@host:port/database');
  });
});
