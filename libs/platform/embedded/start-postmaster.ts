import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { EmbeddedDatabaseError } from './embedded-database-error.js';
import type { EmbeddedHome } from './embedded-home.js';
import { clearStalePostmasterFile, livingPostmaster, type Postmaster } from './postmaster.js';
import type { ServerAccount } from './server-account.js';

const ATTEMPTS = 5;

/** Starts the server of the cluster, on that port or any free one, and waits until it takes connections. */
export async function startPostmaster(
  native: string,
  at: EmbeddedHome,
  account: ServerAccount | null,
  settings: Readonly<Record<string, string>>,
  port?: number,
): Promise<Postmaster> {
  const flags = Object.entries({ ...SETTINGS, ...settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  for (let attempt = 1; ; attempt += 1) {
    clearStalePostmasterFile(at.cluster);
    const before = sizeOf(at.log);
    const started = await startOnce(native, at, account, [
      '-p',
      String(port ?? (await freePort())),
      ...flags,
    ]);
    if (started) return started;
    const said = readFileSync(at.log, 'utf8').slice(before);
    // Another program took the port between our look and the start, or children of a killed server still hold its memory.
    const passing = /could not bind|Address already in use|still in use|another server might be running/.test(
      said,
    );
    if (!passing || attempt === ATTEMPTS) throw EmbeddedDatabaseError.fromOutput('postgres', said);
    await wait(300 * attempt);
  }
}

async function startOnce(
  native: string,
  at: EmbeddedHome,
  account: ServerAccount | null,
  flags: readonly string[],
): Promise<Postmaster | null> {
  const log = openSync(at.log, 'a');
  const child = spawn(join(native, 'bin', 'postgres'), ['-D', at.cluster, ...flags], {
    ...account,
    cwd: '/',
    env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
    stdio: ['ignore', log, log],
    // Its own process group: Ctrl-C reaches the application first, which then stops the server in order.
    detached: true,
  });
  closeSync(log);
  child.unref();
  let ended = false;
  child.once('exit', () => (ended = true));
  child.once('error', () => (ended = true));
  while (!ended) {
    const postmaster = livingPostmaster(at.cluster);
    if (postmaster?.ready && postmaster.pid === child.pid) return postmaster;
    await wait(15);
  }
  return null;
}

/** Loopback only. wal_level minimal: nothing replicates this server, and COPY into a table made or emptied in the same
 *  transaction then writes no WAL. fsync and full_page_writes stay on: a killed machine loses nothing committed. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '120',
  shared_buffers: '256MB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  effective_cache_size: '1GB',
  wal_level: 'minimal',
  max_wal_senders: '0',
  wal_buffers: '16MB',
  max_wal_size: '2GB',
  min_wal_size: '256MB',
  checkpoint_timeout: '15min',
  checkpoint_completion_target: '0.9',
  random_page_cost: '1.1',
  jit: 'off',
  // As elsewhere: an instant is written and read with its zone, never in the machine's.
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
  log_checkpoints: 'off',
  client_connection_check_interval: '5s',
};

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
