import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '@dajuan/embedded/free-port';
import { choosePort } from '../../apps/cli/start/choose-port';
import { AlreadyRunning, lockDataDir } from '../../apps/cli/start/data-dir-lock';
import { identityOf } from '../../apps/cli/start/process-identity';
import { keepRunning, KeptProgram } from '../../apps/cli/start/keep-running';
import { sendsReady } from '../../apps/cli/start/readiness';
import { until } from './until';

jest.setTimeout(60_000);

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'dajuan-start-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a program that is kept running', () => {
  let kept: KeptProgram;
  let restarts: string[];
  afterEach(() => kept.stop());

  /** Each run of the program adds its process id to `runs`, then does as it is told. */
  function keep(whatItDoes: string): KeptProgram {
    const file = join(folder, 'program.js');
    const begin = `require('node:fs').appendFileSync(${JSON.stringify(join(folder, 'runs'))}, process.pid + '\\n');`;
    writeFileSync(file, begin + whatItDoes);
    restarts = [];
    const onRestart = (name: string) => restarts.push(name);
    kept = keepRunning({ name: 'program', file, env: process.env, isReady: sendsReady, onRestart });
    return kept;
  }

  function runs(): number[] {
    return readFileSync(join(folder, 'runs'), 'utf8').trim().split('\n').map(Number);
  }

  it('is started again when it was killed', async () => {
    await keep(`process.send('ready'); setInterval(() => {}, 1000);`).ready;
    process.kill(runs()[0]!, 'SIGKILL');
    await until(() => runs().length === 2);
    expect(restarts).toEqual(['program']);
  });

  it('is given up when it ends before it was ever ready', async () => {
    await expect(keep('process.exit(3);').ready).rejects.toThrow('program ended at once (3)');
    expect(restarts).toEqual([]);
  });

  it('is stopped at a word, and not started again', async () => {
    await keep(`process.send('ready'); process.on('SIGTERM', () => process.exit(0)); setInterval(() => {}, 1000);`)
      .ready;
    await kept.stop();
    expect(identityOf(runs()[0]!)).toBeUndefined();
    expect(restarts).toEqual([]);
  });
});

describe('the hold on a DATA_DIR', () => {
  it('is refused to a second start, which learns where the first one answers', () => {
    const lock = lockDataDir(folder);
    lock.announce('http://127.0.0.1:3000');
    expect(() => lockDataDir(folder)).toThrow(AlreadyRunning);
    expect(() => lockDataDir(folder)).toThrow(expect.objectContaining({ address: 'http://127.0.0.1:3000' }));
    lock.release();
    expect(lockDataDir(folder).afterCrash).toBe(false);
  });

  it('passes on when its holder was killed, also when its process id belongs to somebody else by now', () => {
    const file = join(folder, 'running.json');
    const dead = Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }));
    for (const holder of [
      { pid: dead, identity: `${dead}@1` },
      { pid: process.pid, identity: `${process.pid}@1` },
    ]) {
      writeFileSync(file, JSON.stringify(holder));
      const lock = lockDataDir(folder);
      expect(lock.afterCrash).toBe(true);
      lock.release();
    }
  });

  it('passes on when its holder was killed while it wrote', () => {
    writeFileSync(join(folder, 'running.json'), '{"pid":');
    expect(lockDataDir(folder).afterCrash).toBe(true);
  });
});

describe('the port', () => {
  it('is the next free one when the usual one is taken, but never another than was asked for', async () => {
    const port = await findFreePort();
    const wish = { host: '127.0.0.1', port };
    expect(await choosePort({ ...wish, portGiven: true })).toBe(port);
    const taker = createServer();
    await new Promise<void>((resolve) => taker.listen(port, '127.0.0.1', resolve));
    expect(await choosePort({ ...wish, portGiven: false })).toBeGreaterThan(port);
    expect(await choosePort({ ...wish, portGiven: true })).toBeUndefined();
    const waiting = choosePort({ ...wish, portGiven: true }, 5000);
    taker.close();
    expect(await waiting).toBe(port);
  });
});
