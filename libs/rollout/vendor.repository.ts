import type { SqlSession } from './sql-session.js';

const EXISTING = { name: 'rollout-vendors-existing', text: 'select id from vendor where id = any($1)' };

/** Those of the ids that are vendors. Asks nothing when nothing is named, which is the common case. */
export async function existingVendors(
  session: SqlSession,
  ids: readonly number[],
): Promise<ReadonlySet<number>> {
  if (ids.length === 0) return new Set();
  return new Set((await session.rows<{ id: number }>(EXISTING, [ids])).map((row) => row.id));
}
