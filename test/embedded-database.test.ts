import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import {
  createDatabaseIfMissing,
  openEmbeddedDatabase,
  withFileLock,
  type EmbeddedDatabase,
} from '#platform';

// In the working tree, not in /tmp: root's PostgreSQL runs as another account, which must be able to reach it.
const home = resolve('.data/test', `embedded-${process.pid}`);
const cluster = `${home}/cluster`;

describe('the embedded PostgreSQL', () => {
  let database: EmbeddedDatabase;
  beforeEach(async () => {
    database = await openEmbeddedDatabase({ home });
    await createDatabaseIfMissing(database.urlOf('kept'));
  });
  afterAll(async () => {
    await database.close();
    rmSync(home, { recursive: true, force: true });
  });

  it('is attached to when it runs already: one server, however many open it', async () => {
    const again = await openEmbeddedDatabase({ home });
    expect(again.attached).toBe(true);
    expect(again.urlOf('kept')).toBe(database.urlOf('kept'));
  });

  it('is stopped by the last process that uses it, and not before', async () => {
    const other = livingProcess();
    await openEmbeddedDatabase({ home, leasePid: other.pid! });
    await database.close();
    expect(await answers(database)).toBe(true);
    other.kill('SIGKILL');
    await new Promise((done) => other.once('close', done));
    await (await openEmbeddedDatabase({ home })).close();
    expect(await answers(database)).toBe(false);
  });

  it('starts again by itself after it was killed: same port, everything that was committed', async () => {
    await query(database, 'CREATE TABLE told (n int)');
    await query(database, 'INSERT INTO told VALUES (1)');
    const killed = postmaster();
    process.kill(killed, 'SIGKILL');
    while (postmaster() === killed || !(await answers(database))) await wait(20);
    expect((await query(database, 'SELECT count(*)::int AS n FROM told')).rows).toEqual([{ n: 1 }]);
  });

  it('is not kept from starting by a postmaster.pid whose number belongs to another program by now', async () => {
    await database.close();
    writeFileSync(
      `${cluster}/postmaster.pid`,
      `${process.pid}\n${cluster}\n1600000000\n5432\n\n127.0.0.1\n\nready\n`,
    );
    const again = await openEmbeddedDatabase({ home });
    expect(again.attached).toBe(false);
    expect(await answers(again)).toBe(true);
  });

  it('lets nobody in without the password, and keeps that to the owner', async () => {
    const url = new URL(database.urlOf('kept'));
    url.password = 'guessed';
    await expect(connect(url.href)).rejects.toMatchObject({ code: '28P01' });
    expect(url.hostname).toBe('127.0.0.1');
    expect(statSync(`${home}/password`).mode & 0o077).toBe(0);
    const rules = readFileSync(`${cluster}/pg_hba.conf`, 'utf8')
      .split('\n')
      .filter((line) => /^\w/.test(line));
    expect(rules.filter((rule) => !rule.endsWith('scram-sha-256'))).toEqual([]);
  });

  function postmaster(): number {
    // It is missing for a moment while a new server takes the place of a killed one.
    return existsSync(`${cluster}/postmaster.pid`)
      ? Number(readFileSync(`${cluster}/postmaster.pid`, 'utf8').split('\n')[0])
      : NaN;
  }
});

describe('a file lock', () => {
  const folder = mkdtempSync(resolve('.data/test', 'lock-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('lets one in at a time', async () => {
    let inside = 0;
    const most = await Promise.all(
      Array.from({ length: 8 }, () =>
        withFileLock(`${folder}/one`, async () => {
          inside += 1;
          const seen = inside;
          await new Promise((done) => setImmediate(done));
          inside -= 1;
          return seen;
        }),
      ),
    );
    expect(Math.max(...most)).toBe(1);
  });

  it('is taken over from a process that died', async () => {
    writeFileSync(`${folder}/dead`, '999999999 12345 left-by-a-killed-process');
    expect(await withFileLock(`${folder}/dead`, async () => 'in')).toBe('in');
  });
});

function livingProcess(): ChildProcess {
  return spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  // A server that is killed under it must not become an unhandled error.
  client.on('error', () => {});
  await client.connect();
  return client;
}

async function query(database: EmbeddedDatabase, sql: string): Promise<pg.QueryResult> {
  const client = await connect(database.urlOf('kept'));
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}

function answers(database: EmbeddedDatabase): Promise<boolean> {
  return query(database, 'SELECT 1').then(
    () => true,
    () => false,
  );
}
