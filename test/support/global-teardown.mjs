import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const HOME = '.data/test/postgresql';

/** Stops the test server unless another run in this folder still uses it (see libs/platform/embedded/leases.ts). */
export default function globalTeardown() {
  rmSync(join(HOME, 'users', String(process.pid)), { force: true });
  if (otherRuns().length > 0) return;
  for (const cluster of clusters()) stop(cluster);
}

function otherRuns() {
  try {
    return readdirSync(join(HOME, 'users')).filter((pid) => isAlive(Number(pid)));
  } catch {
    return [];
  }
}

/** In HOME, or where root had to put it (libs/platform/embedded/embedded-home.ts). */
function clusters() {
  return [join(HOME, 'cluster'), join(read(join(HOME, 'cluster-is-in')) ?? HOME, 'cluster')];
}

function stop(cluster) {
  const pid = Number(read(join(cluster, 'postmaster.pid'))?.split('\n')[0]);
  if (pid > 0 && isAlive(pid)) process.kill(pid, 'SIGINT');
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function read(path) {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return undefined;
  }
}
