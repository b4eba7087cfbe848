import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { processIdentity } from './process-identity.js';

/** Runs `work` while no other process of this machine holds `path`; the lock of a process that died is taken over. */
export async function withFileLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(path), { recursive: true });
  const token = `${process.pid} ${processIdentity(process.pid)} ${randomUUID()}`;
  while (!(await tryLock(path, token))) await wait(50);
  try {
    return await work();
  } finally {
    if (read(path) === token) rmSync(path, { force: true });
  }
}

async function tryLock(path: string, token: string): Promise<boolean> {
  try {
    writeFileSync(path, token, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const holder = read(path);
  if (holder === null || isHeld(holder)) return false;
  writeFileSync(path, token);
  // Two processes may take over the same dead lock at once: who wrote last has it, and the other sees that here.
  await wait(100);
  return read(path) === token;
}

function isHeld(holder: string): boolean {
  const [pid, identity] = holder.split(' ');
  const running = processIdentity(Number(pid));
  return running !== null && running === identity;
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
