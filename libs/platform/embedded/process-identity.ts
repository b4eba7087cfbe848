import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

/**
 * What tells a process from a later one with the same number: its start time. `null`: no such process, or a zombie
 * (dead, but not yet reaped: `kill(pid, 0)` still succeeds, and PostgreSQL would refuse to start because of it).
 */
export function processIdentity(pid: number): string | null {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
}

/** Name of the running program (`postgres`), `null` when there is none. */
export function processName(pid: number): string | null {
  if (processIdentity(pid) === null) return null;
  if (process.platform !== 'linux') return ps(pid, 'comm');
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  } catch {
    return null;
  }
}

function fromProc(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name (second field) may hold spaces and brackets: count from behind it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? null : fields[19]!;
  } catch {
    return null;
  }
}

function fromPs(pid: number): string | null {
  if (process.platform === 'win32') return isAlive(pid) ? 'alive' : null;
  return ps(pid, 'state')?.startsWith('Z') ? null : ps(pid, 'lstart');
}

function ps(pid: number, column: string): string | null {
  const result = spawnSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' });
  return result.stdout?.trim() || null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
