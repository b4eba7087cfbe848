import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { canReach, type ServerAccount } from './server-account.js';

/** Where one embedded server keeps its things. */
export interface EmbeddedHome {
  /** Lock, leases, password, log: ours. */
  readonly home: string;
  /** The cluster: the server account's. Elsewhere than `home` when that account cannot reach it. */
  readonly cluster: string;
  readonly password: string;
  readonly log: string;
}

/** Makes what is missing; the same call finds the same cluster again. */
export function embeddedHome(home: string, account: ServerAccount | null): EmbeddedHome {
  mkdirSync(home, { recursive: true, mode: 0o755 });
  const base = canReach(account, home) ? home : reachableBase(home);
  const cluster = join(base, 'cluster');
  const log = join(base, 'postgresql.log');
  if (account) {
    if (!existsSync(log)) writeFileSync(log, '');
    chownSync(log, account.uid, account.gid);
    chmodSync(log, 0o600);
  }
  return { home, cluster, password: passwordIn(home), log };
}

/** Gives a folder that is to become a cluster to the server account. */
export function giveTo(account: ServerAccount | null, folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account) chownSync(folder, account.uid, account.gid);
}

/** Only root comes here: its home is closed to everybody else, /var/lib is not. */
function reachableBase(home: string): string {
  const base = join('/var/lib/shikaku', createHash('sha256').update(home).digest('hex').slice(0, 12));
  mkdirSync(base, { recursive: true, mode: 0o755 });
  writeFileSync(join(base, 'belongs-to'), `${home}\n`);
  writeFileSync(join(home, 'cluster-is-in'), `${base}\n`);
  return base;
}

function passwordIn(home: string): string {
  const path = join(home, 'password');
  if (!existsSync(path)) {
    writeFileSync(`${path}.new`, randomBytes(24).toString('base64url'), { mode: 0o600 });
    renameSync(`${path}.new`, path);
  }
  return readFileSync(path, 'utf8').trim();
}
