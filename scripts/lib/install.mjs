import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { Failure, DISK_FULL, isDiskFull } from './failure.mjs';
import { outcomeOf } from './outcome-of.mjs';

/** `npm ci` unless what is installed is what the lock file names. */
export async function ensureInstalled(progress) {
  const wanted = requiredPackages('package-lock.json');
  if (isInstalled(wanted)) return;
  await progress.during('パッケージの導入 / installing packages', (update) => install(wanted, update));
}

/** Paths and versions that every platform needs; optional packages may rightly be absent here. */
function requiredPackages(lockFile) {
  const { packages } = JSON.parse(readFileSync(lockFile, 'utf8'));
  return Object.entries(packages)
    .filter(
      ([path, entry]) => path !== '' && !entry.optional && !entry.devOptional && !entry.peer && !entry.link,
    )
    .map(([path, entry]) => [path, entry.version]);
}

/** npm writes node_modules/.package-lock.json last, so an install that was killed has none. */
function isInstalled(wanted) {
  try {
    const { packages } = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8'));
    return wanted.every(([path, version]) => packages[path]?.version === version);
  } catch {
    return false;
  }
}

async function install(wanted, update) {
  const paths = wanted.map(([path]) => `${path}/package.json`);
  const counting = setInterval(
    () => update(paths.filter((path) => existsSync(path)).length, paths.length),
    500,
  );
  try {
    const { code, said } = await npmCi();
    if (code === 0) return;
    if (isDiskFull({ message: said })) throw new Failure(DISK_FULL);
    const why = said
      .split('\n')
      .filter((line) => /^npm (error|ERR!)/.test(line))
      .slice(0, 3)
      .join(' ');
    throw new Failure(
      `パッケージを導入できませんでした（npm ci）。 / The packages could not be installed (npm ci). ${why}`,
    );
  } finally {
    clearInterval(counting);
  }
}

function npmCi() {
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  // A global production setting would leave out what builds the board.
  const env = { ...process.env, NODE_ENV: '', npm_config_omit: '', npm_config_include: 'dev' };
  const child = npm?.endsWith('.js')
    ? spawn(process.execPath, [npm, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    : spawn('npm', args, { env, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  return outcomeOf(child);
}
