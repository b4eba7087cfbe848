import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processIdentity } from './process-identity.js';

/** Notes that this process uses the embedded server in `home`, so that another one's end does not stop it. */
export function takeLease(home: string, pid = process.pid): void {
  mkdirSync(leases(home), { recursive: true });
  writeFileSync(join(leases(home), String(pid)), processIdentity(pid) ?? '');
}

/** Gives the lease back; `true` when nobody else holds one, so the server may be stopped. Leases of the dead are cleared. */
export function dropLease(home: string, pid = process.pid): boolean {
  rmSync(join(leases(home), String(pid)), { force: true });
  return livingLeases(home).length === 0;
}

/** Whether this process still uses the server: it has not given its lease back. */
export function holdsLease(home: string, pid = process.pid): boolean {
  return livingLeases(home).includes(String(pid));
}

/** Whether another living process uses the server, and so knows its port. */
export function isShared(home: string, pid = process.pid): boolean {
  return livingLeases(home).some((holder) => holder !== String(pid));
}

function livingLeases(home: string): string[] {
  return files(leases(home)).filter((file) => {
    const path = join(leases(home), file);
    const alive = processIdentity(Number(file)) === read(path);
    if (!alive) rmSync(path, { force: true });
    return alive;
  });
}

function leases(home: string): string {
  return join(home, 'users');
}

function files(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
