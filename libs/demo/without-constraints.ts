import type { EntityManager } from 'typeorm';

interface Definition {
  drop: string;
  create: string;
}

/**
 * Runs `load` with the tables' foreign keys, keys and indexes dropped, and makes them again after it: building an
 * index over a million rows is several times faster than inserting a million entries. All within the caller's
 * transaction, so a load that fails leaves every one of them in place.
 */
export async function withoutConstraints(
  manager: EntityManager,
  tables: readonly string[],
  load: () => Promise<void>,
  afterIndexes: () => Promise<void>,
): Promise<void> {
  const foreignKeys = await definitions(manager, FOREIGN_KEYS, tables);
  const keys = await definitions(manager, KEYS, tables);
  const indexes = await definitions(manager, INDEXES, tables);
  for (const { drop } of [...foreignKeys, ...keys, ...indexes]) await manager.query(drop);
  await load();
  for (const { create } of [...keys, ...indexes]) await manager.query(create);
  await afterIndexes();
  for (const { create } of foreignKeys) await manager.query(create);
}

function definitions(manager: EntityManager, sql: string, tables: readonly string[]): Promise<Definition[]> {
  return manager.query<Definition[]>(sql, [tables]);
}

const CONSTRAINT = `format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop,
  format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS create`;
const FOREIGN_KEYS = `SELECT ${CONSTRAINT} FROM pg_constraint
  WHERE contype = 'f' AND (conrelid = ANY($1::regclass[]) OR confrelid = ANY($1::regclass[])) ORDER BY oid`;
const KEYS = `SELECT ${CONSTRAINT} FROM pg_constraint
  WHERE contype IN ('p', 'u') AND conrelid = ANY($1::regclass[]) ORDER BY oid`;
const INDEXES = `SELECT format('DROP INDEX %s', indexrelid::regclass) AS drop, pg_get_indexdef(indexrelid) AS create
  FROM pg_index WHERE indrelid = ANY($1::regclass[])
    AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u')) ORDER BY indexrelid`;
