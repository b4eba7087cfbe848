/** Whatever runs statements in the caller's transaction. */
interface Runner {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

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
  runner: Runner,
  tables: readonly string[],
  load: () => Promise<void>,
  afterIndexes: () => Promise<unknown> = async () => {},
): Promise<void> {
  const foreignKeys = await definitions(runner, FOREIGN_KEYS, tables);
  const keys = await definitions(runner, KEYS, tables);
  const indexes = await definitions(runner, INDEXES, tables);
  for (const { drop } of [...foreignKeys, ...keys, ...indexes]) await runner.query(drop);
  await load();
  for (const { create } of [...keys, ...indexes]) await runner.query(create);
  await afterIndexes();
  for (const { create } of foreignKeys) await runner.query(create);
}

async function definitions(runner: Runner, sql: string, tables: readonly string[]): Promise<Definition[]> {
  return (await runner.query(sql, [tables])) as Definition[];
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
