import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { EmbeddedDatabaseError } from './embedded-database-error.js';
import { giveTo, type EmbeddedHome } from './embedded-home.js';
import type { ServerAccount } from './server-account.js';

/** Makes the cluster unless it is there. Made under another name and renamed, so a killed initdb leaves nothing in the way. */
export async function initialiseCluster(
  native: string,
  at: EmbeddedHome,
  account: ServerAccount | null,
): Promise<void> {
  if (existsSync(join(at.cluster, 'PG_VERSION'))) return;
  await clearUnfinished(at.cluster);
  const unfinished = `${at.cluster}.new-${process.pid}`;
  giveTo(account, unfinished);
  const secrets = mkdtempSync(join(dirname(at.cluster), 'initdb-'));
  const passwordFile = join(secrets, 'password');
  try {
    writeFileSync(passwordFile, at.password, { mode: 0o600 });
    if (account) [secrets, passwordFile].forEach((path) => chownSync(path, account.uid, account.gid));
    await run(
      join(native, 'bin', 'initdb'),
      [...INITDB, `--pgdata=${unfinished}`, `--pwfile=${passwordFile}`],
      account,
    );
  } finally {
    rmSync(secrets, { recursive: true, force: true });
  }
  rmSync(at.cluster, { recursive: true, force: true });
  renameSync(unfinished, at.cluster);
}

const INITDB = [
  '--username=shikaku',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  // With LC_CTYPE=C pg_trgm silently finds no trigrams in Japanese.
  '--locale=C',
  '--lc-ctype=C.UTF-8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
];

async function run(program: string, args: string[], account: ServerAccount | null): Promise<void> {
  const child = spawn(program, args, {
    ...account,
    cwd: '/',
    env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: process.platform !== 'win32',
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw EmbeddedDatabaseError.fromOutput('initdb', said);
}

async function clearUnfinished(cluster: string): Promise<void> {
  const name = `${basename(cluster)}.new-`;
  for (const entry of readdirSync(dirname(cluster))) {
    if (entry.startsWith(name) || entry.startsWith('initdb-')) await clear(join(dirname(cluster), entry));
  }
}

/** The initdb of a start that was killed goes on by itself, writing here, until it misses what was removed. */
async function clear(unfinished: string, tries = 100): Promise<void> {
  try {
    rmSync(unfinished, { recursive: true, force: true });
  } catch (error) {
    if (tries === 0 || (error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error;
    await wait(50);
    await clear(unfinished, tries - 1);
  }
}
