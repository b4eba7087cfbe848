import type { DataSource, EntityManager } from 'typeorm';
import { databaseIdentity } from './database-identity.js';

/** Any constant: serialises the processes that find a restored database at the same time. */
const ERA_LOCK = 0x51_41;

/**
 * Begins a new era of transaction ids when this database is not the one its `instance` row remembers (restored, copied,
 * promoted). Run at every process start and before a reload. Returns the era; `null`: the database has no instance yet.
 * @throws while the database is still being recovered: it is the old one until then, and becomes another without notice
 */
export async function ensureEra(dataSource: DataSource): Promise<number | null> {
  const [{ recovering }] = await dataSource.query<[{ recovering: boolean }]>(
    'SELECT pg_is_in_recovery() AS recovering',
  );
  if (recovering) throw new Error('the database is still being recovered');
  const identity = await databaseIdentity(dataSource.manager);
  const remembered = await read(dataSource.manager);
  if (remembered === null || remembered.identity === identity) return remembered?.era ?? null;
  return dataSource.transaction(async (manager) => {
    await manager.query('SELECT pg_advisory_xact_lock($1)', [ERA_LOCK]);
    const current = await read(manager);
    if (current === null || current.identity === identity) return current?.era ?? null;
    const era = current.era + 1;
    await manager.query('UPDATE instance SET era = $1, identity = $2', [era, identity]);
    // Events take their era from the column's default: no writer has to know it.
    await manager.query(`ALTER TABLE milestone_event ALTER COLUMN era SET DEFAULT ${era}`);
    return era;
  });
}

async function read(manager: EntityManager): Promise<{ identity: string; era: number } | null> {
  const [row] = await manager.query<{ identity: string; era: number }[]>(
    'SELECT identity, era FROM instance',
  );
  return row ?? null;
}
