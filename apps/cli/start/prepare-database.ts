import { MIGRATIONS } from '#migrations';
import { createDataSource, createInstance, ensureEra } from '#platform';
import { seedReminders } from '#reminder/bare';
import { japanDay, isoFromDay } from '#calendar';
import type { DataSource } from 'typeorm';

/** What a database is for, and whom to tell while the demo is loaded. */
export interface Preparation {
  readonly demo: boolean;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * `WRONG_KIND`: a demo was asked of a real database, or the other way round; nothing was changed. `TOO_OLD`: the server
 * is older than PostgreSQL 17. `NOT_OURS`: somebody else's tables are in it.
 */
export type PreparedDatabase = 'READY' | 'WRONG_KIND' | 'TOO_OLD' | 'NOT_OURS';

/** transaction_timeout came with it; without a limit one forgotten writer holds back every process's feed. */
const OLDEST_VERSION = 17_00_00;
/** Any constant: one process prepares at a time, the others wait and find everything done. */
const PREPARE_LOCK = 0x51_42;

/**
 * Migrates, loads the demo country once, and begins a new era when the database was restored or copied. Safe to be killed
 * anywhere and run again: every migration is a transaction, and so is the whole demo, its instance row included.
 */
export async function prepareDatabase(url: string, preparation: Preparation): Promise<PreparedDatabase> {
  const dataSource = await createDataSource(url, { migrations: MIGRATIONS, unlimited: true });
  const lock = dataSource.createQueryRunner();
  try {
    if (await isTooOld(dataSource)) return 'TOO_OLD';
    await lock.query('SELECT pg_advisory_lock($1)', [PREPARE_LOCK]);
    if (await isSomebodyElses(dataSource)) return 'NOT_OURS';
    await dataSource.runMigrations();
    const kind = preparation.demo ? 'DEMO' : 'REAL';
    const present = await kindOf(dataSource);
    if (present !== null && present !== kind) return 'WRONG_KIND';
    if (present === null) await fill(dataSource, preparation);
    await seedReminders(dataSource.manager, preparation.demo);
    await ensureEra(dataSource);
    return 'READY';
  } finally {
    await lock.release();
    await dataSource.destroy();
  }
}

async function isTooOld(dataSource: DataSource): Promise<boolean> {
  const [{ version }] = await dataSource.query<[{ version: number }]>(
    `SELECT current_setting('server_version_num')::int AS version`,
  );
  return version < OLDEST_VERSION;
}

/** A wrong DATABASE_URL must not grow our tables among others'. */
async function isSomebodyElses(dataSource: DataSource): Promise<boolean> {
  const tables = await dataSource.query<{ name: string }[]>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
  );
  return tables.length > 0 && !tables.some(({ name }) => name === 'migrations');
}

async function kindOf(dataSource: DataSource): Promise<'DEMO' | 'REAL' | null> {
  const [row] = await dataSource.query<{ kind: 'DEMO' | 'REAL' }[]>('SELECT kind FROM instance');
  return row?.kind ?? null;
}

async function fill(dataSource: DataSource, { demo, onProgress }: Preparation): Promise<void> {
  if (!demo) {
    const logBeganOn = isoFromDay(japanDay(new Date()));
    await createInstance(dataSource.manager, { kind: 'REAL', logBeganOn, clockAt: null });
    return;
  }
  const { loadDemo } = await import('#demo');
  await loadDemo(dataSource, onProgress);
}
