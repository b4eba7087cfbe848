import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from './compile.mjs';
import { Failure, DISK_FULL, isDiskFull } from './failure.mjs';
import { outcomeOf } from './outcome-of.mjs';

const SERVER = {
  stamp: 'dist/.built-server',
  entry: 'dist/apps/cli/start/launch.js',
  sources: [
    'apps/server',
    'apps/worker',
    'apps/cli',
    'libs',
    'migrations',
    'package.json',
    'package-lock.json',
  ],
  work: compile,
  label: 'サーバーの構築 / building the server',
};

const BOARD = {
  stamp: 'dist/.built-dashboard',
  entry: 'dist/dashboard/index.html',
  sources: ['apps/dashboard', 'package.json', 'package-lock.json'],
  work: () =>
    run([
      'node_modules/vite/bin/vite.js',
      'build',
      'apps/dashboard',
      '--outDir',
      '../../dist/dashboard',
      '--emptyOutDir',
      '--logLevel',
      'warn',
    ]),
  label: '画面の構築 / building the board',
};

export const ensureServerBuilt = (progress) => ensureBuilt(SERVER, progress);
export const ensureBoardBuilt = (progress) => ensureBuilt(BOARD, progress);

/** Builds unless the stamp carries the hash of the sources as they are. The stamp is written last: a killed build leaves none. */
async function ensureBuilt(target, progress) {
  const hash = hashOf(target.sources);
  if (existsSync(target.entry) && read(target.stamp) === hash) return;
  rmSync(target.stamp, { force: true });
  await progress.during(target.label, target.work);
  mkdirSync('dist', { recursive: true });
  writeFileSync(target.stamp, hash);
}

async function run(command) {
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
  const { code, said } = await outcomeOf(child);
  if (code === 0) return;
  if (isDiskFull({ message: said })) throw new Failure(DISK_FULL);
  throw new Failure(
    `構築に失敗しました。 / The build failed.\n${said.trim().split('\n').slice(-15).join('\n')}`,
  );
}

function hashOf(paths) {
  const digest = createHash('sha256').update(process.version.split('.')[0]);
  for (const path of paths.flatMap(filesIn)) digest.update(`${path}\0`).update(readFileSync(path));
  return digest.digest('hex');
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  const entries = safeReaddir(path);
  return entries === null ? [path] : entries.flatMap((entry) => filesIn(join(path, entry))).toSorted();
}

function safeReaddir(path) {
  try {
    return readdirSync(path).filter((entry) => !entry.startsWith('.') && !/\.(spec|test)\.tsx?$/.test(entry));
  } catch {
    return null;
  }
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
