import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { embeddedBinaries } from './embedded-binaries.js';
import { embeddedHome, type EmbeddedHome } from './embedded-home.js';
import { withFileLock } from './file-lock.js';
import { initialiseCluster } from './initialise-cluster.js';
import { keepRunning } from './keep-running.js';
import { dropLease, holdsLease, isShared, takeLease } from './leases.js';
import { lastPort, livingPostmaster, stopPostmaster, type Postmaster } from './postmaster.js';
import { serverAccount, type ServerAccount } from './server-account.js';
import { startPostmaster } from './start-postmaster.js';

export interface EmbeddedDatabase {
  /** Connection string of a database of this server; the database need not exist yet. */
  urlOf(database: string): string;
  /** `true`: it was running already (another process's, or left by one that was killed). */
  readonly attached: boolean;
  /** Stops the server unless another living process uses it. */
  close(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Folder of this server's things, e.g. `<data>/postgresql`. */
  readonly home: string;
  /** The process the server is kept for; default: this one. */
  readonly leasePid?: number;
  /** Server settings over the usual ones; they count when this call starts the server. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Called before a server that ended by itself is started again. */
  readonly onRestart?: () => void;
}

/**
 * A real PostgreSQL from the npm package: attaches to the one that runs in `home`, else makes and starts it. Until it is
 * closed, a server that ends by itself is started again on the same port, so that every connection string stays good.
 */
export async function openEmbeddedDatabase(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const home = resolve(options.home);
  const account = serverAccount();
  const at = embeddedHome(home, account);
  const lock = join(home, 'lock');
  const { postmaster, attached } = await withFileLock(lock, async () => {
    takeLease(home, options.leasePid);
    const port = isShared(home, options.leasePid) ? lastPort(at.cluster) : undefined;
    return attachOrStart(at, account, options.settings ?? {}, port);
  });
  const endWatch = keepRunning(at.cluster, () =>
    withFileLock(lock, async () => {
      if (livingPostmaster(at.cluster) || !holdsLease(home, options.leasePid)) return;
      options.onRestart?.();
      const port = lastPort(at.cluster) ?? postmaster.port;
      await startPostmaster(embeddedBinaries(account), at, account, options.settings ?? {}, port);
    }),
  );
  return {
    attached,
    urlOf: (database) => `postgresql://shikaku:${at.password}@127.0.0.1:${postmaster.port}/${database}`,
    close: async () => {
      await endWatch();
      await withFileLock(lock, async () => {
        if (dropLease(home, options.leasePid)) await stopPostmaster(at.cluster);
      });
    },
  };
}

async function attachOrStart(
  at: EmbeddedHome,
  account: ServerAccount | null,
  settings: Readonly<Record<string, string>>,
  port: number | undefined,
): Promise<{ postmaster: Postmaster; attached: boolean }> {
  for (let living = livingPostmaster(at.cluster); living; living = livingPostmaster(at.cluster)) {
    if (living.ready) return { postmaster: living, attached: true };
    // Starting (crash recovery) or stopping: either ends by itself.
    await wait(50);
  }
  const native = embeddedBinaries(account);
  await initialiseCluster(native, at, account);
  return { postmaster: await startPostmaster(native, at, account, settings, port), attached: false };
}
