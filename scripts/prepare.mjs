// Makes a clone ready before `npm start` and `npm test`: the right Node, the locked packages, a fresh build. Plain Node
// without any package, as it runs before there are any; it does nothing, in well under a second, when all is ready.
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const inRoot = (...names) => join(root, ...names);

checkNode();
if (!isInstalled()) await install();
await Promise.all(Object.entries(parts()).map(([name, part]) => build(name, part)));

function checkNode() {
  const { engines } = readJson('package.json');
  const wanted = engines.node
    .replace(/[^\d.]/g, '')
    .split('.')
    .map(Number);
  const present = process.versions.node.split('.').map(Number);
  const difference = wanted.map((part, index) => present[index] - part).find((part) => part !== 0) ?? 0;
  if (difference >= 0) return;
  console.error(`需要 Node.js ${engines.node}，当前为 ${process.versions.node}`);
  console.error(`Node.js ${engines.node} is needed, this is ${process.versions.node}`);
  process.exit(1);
}

/** Every package of the lockfile is there in its version; only those for other platforms may be absent. */
function isInstalled() {
  const installedList = 'node_modules/.package-lock.json'; // npm writes it when an installation is complete
  if (!existsSync(inRoot(installedList))) return false;
  const installed = readJson(installedList).packages;
  const locked = Object.entries(readJson('package-lock.json').packages).filter(([path]) => path !== '');
  return locked.every(([path, { version, optional, peer }]) =>
    installed[path] ? installed[path].version === version : optional || peer,
  );
}

async function install() {
  say('安装依赖，首次约一分钟……', 'Installing packages, about a minute the first time...');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  await run(program, [...first, ...args], { stdio: 'inherit', shell: !npm });
}

/** What is built from what, into which folders of dist; a part whose entry is not there is not built. */
function parts() {
  return {
    server: {
      saying: ['构建服务端……', 'Building the server...'],
      entry: 'apps/cli/main.ts',
      sources: ['apps/api', 'apps/worker', 'apps/cli', 'libs', 'migrations', 'seeds'],
      settings: ['nest-cli.json', '.swcrc', 'tsconfig.json', 'package-lock.json'],
      outputs: ['apps', 'libs', 'migrations', 'seeds'],
      command: ['node_modules/@nestjs/cli/bin/nest.js', 'build'],
    },
    web: {
      saying: ['构建网页……', 'Building the pages...'],
      entry: 'apps/web/index.html',
      sources: ['apps/web'],
      settings: ['package-lock.json'],
      outputs: ['web'],
      command: ['node_modules/vite/bin/vite.js', 'build', 'apps/web'],
    },
  };
}

async function build(part, { saying, entry, sources, settings, outputs, command }) {
  if (!existsSync(inRoot(entry))) return;
  const stamp = inRoot('dist', `${part}.stamp`);
  const fingerprint = fingerprintOf([...sources.flatMap(filesIn), ...settings]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return;
  say(...saying);
  rmSync(stamp, { force: true });
  for (const folder of outputs) rmSync(inRoot('dist', folder), { recursive: true, force: true });
  await run(process.execPath, command);
  mkdirSync(inRoot('dist'), { recursive: true });
  writeFileSync(stamp, fingerprint);
}

function filesIn(folder) {
  if (!existsSync(inRoot(folder))) return [];
  const entries = readdirSync(inRoot(folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.includes('.spec.'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
    .sort();
}

/** Of names and contents, so that a checkout which only touches times builds nothing. */
function fingerprintOf(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(inRoot(file)))
      .update('\0');
  return hash.digest('hex');
}

/** Runs a program to its end. A silent one is shown only when it fails; every ten seconds a line says it still runs. */
function run(program, args, options = {}) {
  const child = spawn(program, args, { cwd: root, ...options });
  const pieces = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => pieces.push(piece));
  const startedAt = Date.now();
  const clock = setInterval(() => say(...stillRunning(Math.round((Date.now() - startedAt) / 1000))), 10_000);
  return new Promise((resolve) => {
    child.once('error', (error) => pieces.push(Buffer.from(String(error))));
    child.once('close', (code) => {
      clearInterval(clock);
      if (code === 0) return resolve();
      process.stderr.write(Buffer.concat(pieces));
      console.error(`\n失败：${args.join(' ')}\nFailed: ${args.join(' ')}`);
      process.exit(1);
    });
  });
}

function stillRunning(seconds) {
  return [`仍在进行，已 ${seconds} 秒……`, `Still at it after ${seconds} s...`];
}

function say(chinese, english) {
  console.log(`${chinese} ${english}`);
}

function readJson(name) {
  return JSON.parse(readFileSync(inRoot(name), 'utf8'));
}
