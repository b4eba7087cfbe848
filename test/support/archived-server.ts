import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  chownSync,
  writeFileSync,
  appendFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { openEmbeddedDatabase, type EmbeddedDatabase } from '#platform';

/** An operator's PostgreSQL: it archives its WAL, and a base backup is taken of it as docs/operations.md says. */
export class ArchivedServer {
  private constructor(
    private readonly home: string,
    private readonly archive: string,
    readonly server: EmbeddedDatabase,
  ) {}

  static async start(): Promise<ArchivedServer> {
    const home = resolve('.data/test', `archived-${process.pid}`);
    // the server's own account writes there
    const archive = mkdtempSync(join(tmpdir(), 'shikaku-archive-'));
    chmodSync(archive, 0o777);
    const server = await openEmbeddedDatabase({
      home,
      settings: { wal_level: 'replica', archive_mode: 'on', archive_command: `cp %p ${archive}/%f` },
    });
    return new ArchivedServer(home, archive, server);
  }

  /** Copies the running server's folder between backup start and stop. Returns the folder of the copy. */
  async backUp(): Promise<string> {
    const client = new pg.Client({ connectionString: this.server.urlOf('postgres') });
    await client.connect();
    const copy = join(this.archive, 'base');
    mkdirSync(copy);
    try {
      await client.query(`SELECT pg_backup_start('shikaku', fast => true)`);
      copyTree(await dataDirectory(client), copy, ['./pg_wal/*', './postmaster.pid']);
      const { rows } = await client.query<{ labelfile: string }>('SELECT labelfile FROM pg_backup_stop()');
      writeFileSync(join(copy, 'backup_label'), rows[0]!.labelfile);
    } finally {
      await client.end();
    }
    return copy;
  }

  /** A fresh server whose folder is replaced by the backup, recovered from the archive. */
  async restore(backup: string): Promise<EmbeddedDatabase> {
    const home = `${this.home}-restored`;
    const fresh = await openEmbeddedDatabase({ home });
    const client = new pg.Client({ connectionString: fresh.urlOf('postgres') });
    await client.connect();
    const folder = await dataDirectory(client);
    await client.end();
    await fresh.close();
    const { uid, gid } = statSync(folder);
    rmSync(folder, { recursive: true });
    mkdirSync(folder, { mode: 0o700 });
    chownSync(folder, uid, gid);
    copyTree(backup, folder);
    writeFileSync(join(folder, 'recovery.signal'), '');
    // 'immediate': to the end of the backup. The archive holds more, which the test takes for lost.
    appendFileSync(
      join(folder, 'postgresql.auto.conf'),
      `restore_command = 'cp ${this.archive}/%f %p'
recovery_target = 'immediate'
recovery_target_action = 'promote'
`,
    );
    for (const name of ['backup_label', 'recovery.signal']) chownSync(join(folder, name), uid, gid);
    copyFileSync(join(this.home, 'password'), join(home, 'password'));
    return openEmbeddedDatabase({ home });
  }

  dispose(): void {
    for (const folder of [this.home, `${this.home}-restored`, this.archive])
      rmSync(folder, { recursive: true, force: true });
  }
}

async function dataDirectory(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
  return rows[0]!.data_directory;
}

/** With owners and modes; a file that changes or goes while it is read is what the WAL is for (tar then says 1). */
function copyTree(from: string, to: string, excluded: readonly string[] = []): void {
  const tar = join(to, '..', 'copy.tar');
  const exclude = excluded.map((pattern) => `--exclude=${pattern}`);
  const packed = spawnSync('tar', ['-C', from, ...exclude, '-cf', tar, '.'], { encoding: 'utf8' });
  const unpacked = spawnSync('tar', ['-C', to, '-xpf', tar], { encoding: 'utf8' });
  rmSync(tar);
  if ((packed.status ?? 2) > 1 || unpacked.status !== 0) throw new Error(packed.stderr + unpacked.stderr);
}
