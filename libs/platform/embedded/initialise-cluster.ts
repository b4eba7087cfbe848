import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
  clearUnfinished(at.cluster);
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

function clearUnfinished(cluster: string): void {
  const name = `${cluster.slice(dirname(cluster).length + 1)}.new-`;
  for (const entry of readdirSync(dirname(cluster))) {
    if (entry.startsWith(name) || entry.startsWith('initdb-')) {
      rmSync(join(dirname(cluster), entry), { recursive: true, force: true });
    }
  }
}
