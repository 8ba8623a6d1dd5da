import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findPostmaster } from '@dajuan/embedded/postmaster';
import { withClient } from '@dajuan/embedded/with-client';
import { EmbeddedDatabase, EmbeddedStep, startEmbedded } from '@dajuan/embedded/start-embedded';

const isRoot = process.getuid?.() === 0;

describe('the database that comes with the product', () => {
  let dataDir: string;
  let steps: EmbeddedStep[];
  let running: EmbeddedDatabase | undefined;

  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'dajuan-embedded-'));
    chmodSync(dataDir, 0o755);
  });

  afterEach(async () => {
    await running?.stop();
    running = undefined;
    rmSync(dataDir, { recursive: true, force: true });
  });

  async function start(): Promise<EmbeddedDatabase> {
    steps = [];
    running = await startEmbedded({ dataDir, onProgress: (step) => steps.push(step) });
    return running;
  }

  function serverPid(folder = join(dataDir, 'postgres')): number {
    return findPostmaster(folder)?.pid ?? 0;
  }

  async function keepOneRow({ adminUrl }: EmbeddedDatabase): Promise<void> {
    await withClient(adminUrl, (client) => client.query("CREATE TABLE note AS SELECT '启动业委会换届' AS text"));
  }

  async function keptRows({ adminUrl }: EmbeddedDatabase): Promise<string[]> {
    const { rows } = await withClient(adminUrl, (client) => client.query('SELECT text FROM note'));
    return rows.map((row) => row.text);
  }

  it('keeps its data and its address from one day to the next', async () => {
    const first = await start();
    expect(steps).toEqual(['initialise', 'start']);
    await keepOneRow(first);
    await first.stop();
    expect(serverPid()).toBe(0);
    const second = await start();
    expect(steps).toEqual(['start']);
    expect(second.appUrl).toBe(first.appUrl);
    expect(await keptRows(second)).toEqual(['启动业委会换届']);
  });

  it('lets in those who know the password, which only we can read', async () => {
    const { superuserUrl } = await start();
    const url = Object.assign(new URL(superuserUrl), { password: 'guess' }).href;
    await expect(withClient(url, (client) => client.query('SELECT 1'))).rejects.toThrow('password authentication');
    expect(statSync(join(dataDir, 'database.json')).mode & 0o777).toBe(0o600);
  });

  it('listens to this machine only', async () => {
    const { superuserUrl } = await start();
    const { rows } = await withClient(superuserUrl, (client) =>
      client.query(
        `SELECT current_setting('listen_addresses') AS tcp, current_setting('unix_socket_directories') AS unix`,
      ),
    );
    expect(rows).toEqual([{ tcp: '127.0.0.1', unix: '' }]);
  });

  it('runs the application as a role for which row-level security holds', async () => {
    const { appUrl } = await start();
    const { rows } = await withClient(appUrl, (client) =>
      client.query('SELECT rolname, rolsuper, rolbypassrls, rolcreaterole FROM pg_roles WHERE rolname = current_user'),
    );
    expect(rows).toEqual([{ rolname: 'dajuan_app', rolsuper: false, rolbypassrls: false, rolcreaterole: false }]);
  });

  it('is joined, not started twice, when its launcher was killed and it still runs', async () => {
    const first = await start();
    const pid = serverPid();
    const second = await start();
    expect(second).toMatchObject({ reused: true, port: first.port });
    expect(steps).toEqual(['reuse']);
    expect(serverPid()).toBe(pid);
  });

  it('comes back with everything acknowledged after kill -9', async () => {
    await keepOneRow(await start());
    process.kill(serverPid(), 'SIGKILL');
    const second = await start();
    expect(second.reused).toBe(false);
    expect(await keptRows(second)).toEqual(['启动业委会换届']);
  });

  it('is not fooled by a process id that belongs to somebody else by now', async () => {
    const first = await start();
    const pidFile = join(dataDir, 'postgres', 'postmaster.pid');
    const lines = readFileSync(pidFile, 'utf8').split('\n');
    await first.stop();
    writeFileSync(pidFile, [process.pid, ...lines.slice(1)].join('\n'), { mode: 0o644 });
    expect((await start()).reused).toBe(false);
  });

  it('is made again when making it was cut short', async () => {
    const unfinished = join(dataDir, 'postgres.unfinished');
    mkdirSync(unfinished);
    writeFileSync(join(unfinished, 'PG_VERSION'), '18\n');
    await start();
    expect(steps).toEqual(['initialise', 'start']);
  });

  it('takes another port when its own is taken', async () => {
    const first = await start();
    await first.stop();
    const stranger = await listenOn(first.port);
    const second = await start();
    expect(second.port).not.toBe(first.port);
    await new Promise((resolve) => stranger.close(resolve));
  });

  it('refuses to hide a database whose passwords are lost behind a new one', async () => {
    await (await start()).stop();
    rmSync(join(dataDir, 'database.json'));
    await expect(start()).rejects.toThrow('its passwords are gone');
  });

  (isRoot ? it : it.skip)('runs as the user whose database it is when root starts it later', async () => {
    const daemon = 1;
    await (await start()).stop();
    const folder = join(dataDir, 'postgres');
    for (const name of ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })])
      chownSync(join(folder, name), daemon, daemon);
    await start();
    expect(statSync(join(folder, 'postmaster.pid')).uid).toBe(daemon);
  });

  (isRoot ? it : it.skip)('finds a place that its user can reach when root keeps the product to itself', async () => {
    chmodSync(dataDir, 0o700);
    const first = await start();
    const { folder } = JSON.parse(readFileSync(join(dataDir, 'database.json'), 'utf8'));
    await keepOneRow(first);
    await first.stop();
    const second = await start();
    expect(dirname(folder)).toBe('/var/lib/dajuan');
    expect(serverPid(folder)).not.toBe(0);
    expect(await keptRows(second)).toEqual(['启动业委会换届']);
    await second.stop();
    rmSync(folder, { recursive: true });
  });
});

function listenOn(port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer().listen(port, '127.0.0.1', () => resolve(server));
  });
}
