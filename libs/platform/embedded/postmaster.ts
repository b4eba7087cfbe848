import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { processIdentity, processName } from './process-identity.js';

/** What `postmaster.pid` says about the server of a cluster. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** The living server of a cluster, `null` when there is none (a file left by a killed one does not count). */
export function livingPostmaster(cluster: string): Postmaster | null {
  const lines = readLines(cluster);
  if (lines === null) return null;
  const pid = Number(lines[0]);
  const name = processName(pid);
  if (name === null || !name.startsWith('postgres')) return null;
  return { pid, port: Number(lines[3]), ready: (lines[7] ?? '').trim() === 'ready' };
}

/** Port of the cluster's last server, if it left its file behind: a killed one does. */
export function lastPort(cluster: string): number | undefined {
  return Number(readLines(cluster)?.[3]) || undefined;
}

/**
 * Removes `postmaster.pid` when its process is gone, is a zombie or is some other program by now: PostgreSQL itself only
 * asks whether *a* process has that number, and refuses to start.
 */
export function clearStalePostmasterFile(cluster: string): void {
  if (livingPostmaster(cluster) === null) rmSync(join(cluster, 'postmaster.pid'), { force: true });
}

/** Fast shutdown (SIGINT), then immediate (SIGQUIT) when a session does not let go within `graceMs`. Returns when it is gone. */
export async function stopPostmaster(cluster: string, graceMs = 15_000): Promise<void> {
  const postmaster = livingPostmaster(cluster);
  if (postmaster === null) return;
  signal(postmaster.pid, 'SIGINT');
  if (await isGone(postmaster.pid, graceMs)) return;
  signal(postmaster.pid, 'SIGQUIT');
  await isGone(postmaster.pid, graceMs);
}

async function isGone(pid: number, graceMs: number): Promise<boolean> {
  const identity = processIdentity(pid);
  for (const until = Date.now() + graceMs; Date.now() < until; await wait(25)) {
    if (identity === null || processIdentity(pid) !== identity) return true;
  }
  return false;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function readLines(cluster: string): string[] | null {
  try {
    return readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
}
