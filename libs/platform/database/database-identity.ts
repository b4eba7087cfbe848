import type { EntityManager } from 'typeorm';

const INSUFFICIENT_PRIVILEGE = '42501';
const UNDEFINED_FUNCTION = '42883';

/**
 * Which physical database this is: `system identifier/timeline/database oid`. A restored, copied or promoted one differs,
 * and its transaction ids cannot be compared with those written before. A managed server that forbids the control-file
 * functions is told by its database and table oids, which a restore changes too.
 */
export async function databaseIdentity(manager: EntityManager): Promise<string> {
  const [{ oid }] = await manager.query<[{ oid: number }]>(
    'SELECT oid::bigint AS oid FROM pg_database WHERE datname = current_database()',
  );
  return `${await clusterIdentity(manager)}/${oid}`;
}

async function clusterIdentity(manager: EntityManager): Promise<string> {
  try {
    // A transaction of its own: a refusal would otherwise spoil the caller's.
    const [row] = await manager.connection.query<[{ system: string; timeline: number }]>(
      `SELECT (pg_control_system()).system_identifier::text AS system, (pg_control_checkpoint()).timeline_id AS timeline`,
    );
    return `${row.system}/${row.timeline}`;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code !== INSUFFICIENT_PRIVILEGE && code !== UNDEFINED_FUNCTION) throw error;
    const [{ oid }] = await manager.query<[{ oid: number }]>(
      `SELECT 'milestone_event'::regclass::oid::bigint AS oid`,
    );
    return `unknown/${oid}`;
  }
}
